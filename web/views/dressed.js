const coming = new Map();

/** Fetches a component's style, which has its name, unless it is there. */
export function dressed(name) {
  if (!coming.has(name)) {
    coming.set(
      name,
      new Promise((resolve) => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = `/${name}/${name}.css`;
        link.onload = resolve;
        link.onerror = resolve; // plain, but it works
        document.head.append(link);
      }),
    );
  }
  return coming.get(name);
}
