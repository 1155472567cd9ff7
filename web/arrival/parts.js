/** What a page of results takes beside what every page does; a test holds these lists to the imports. */
export const OF_RESULTS = [
  'results/results.js',
  'views/head.js',
  'chips/chips.js',
  'understood/understood.js',
  'repaired/repaired.js',
  'views/tabs.js',
  'views/paging.js',
  'identical/identical.js',
  'results/hit.js',
  'hit-tools/around.js',
  'hit-tools/hit-tools.js',
  'stance/stance.js',
  'marks/marked.js',
  'marks/marks.js',
  'results/letter-hit.js',
];
