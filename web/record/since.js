import { count, totals } from '../words/words.js';

const MOMENTS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

export function moment(iso) {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? String(iso) : MOMENTS.format(at);
}

/** What a record's link to repeat it carries of now. */
export function sinceOf({ links }) {
  return new URL(links.repeat, 'http://findings.invalid').searchParams.get('since');
}

/** Of a record's `since`, whether anything may be found that was not found before. */
export function isNew({ comparable, inAdded, inChanged }) {
  return comparable && inAdded.paragraphs + inChanged.paragraphs > 0;
}

/** What has happened since an earlier record, in sentences. */
export function newer({ comparable, added, changed, removed, inAdded, inChanged }) {
  if (!comparable) {
    return ['The index was built anew meanwhile, so what is new can’t be told; the counts can be compared.'];
  }
  const lines = [];
  if (added.letters > 0) {
    lines.push(
      inAdded.paragraphs > 0
        ? `${count(added.letters, 'letter')} added; found in ${added.letters === 1 ? 'it' : 'them'}: ${totals(inAdded)}.`
        : `${count(added.letters, 'letter')} added, in which nothing is found.`,
    );
  }
  if (changed.letters > 0) {
    lines.push(
      inChanged.paragraphs > 0
        ? `${count(changed.letters, 'letter')} changed; found in ${changed.letters === 1 ? 'it' : 'them'} now: ${totals(inChanged)}, some of which may have been found before.`
        : `${count(changed.letters, 'letter')} changed, in which nothing is found.`,
    );
  }
  if (removed.letters > 0) lines.push(`${count(removed.letters, 'letter')} removed.`);
  return lines.length > 0 ? lines : ['Nothing is new: no letter was added, changed or removed.'];
}
