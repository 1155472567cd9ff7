/** A storage of the browser. Where it is told to keep nothing, even asking for one may fail. */
export function storageOr(of) {
  try {
    return of();
  } catch {
    return {
      getItem: () => null,
      setItem() {
        throw new Error('kept nowhere');
      },
    };
  }
}
