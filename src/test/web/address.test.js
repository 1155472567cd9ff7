import assert from 'node:assert/strict';
import test from 'node:test';
import {
  authorityParams,
  besides,
  changed,
  facetParams,
  isStart,
  left,
  likeOf,
  marksParams,
  readAddress,
  reading,
  feedAddress,
  headParams,
  searchParams,
  seen,
  suggestParams,
  throughTime,
  withGroup,
  withQuery,
  withValue,
  viewParams,
  withOption,
  writeAddress,
} from '../../../web/address/address.js';

const SAME = [
  '/',
  '/?q=drift',
  '/?q=%22drift+and+delay%22&year=2019&year=2021&grade=-Good&sort=newest&cursor=abc',
  '/?q=a%2Bb+%26+c%23d&authority=none',
  '/?year=2019..2024&from=2019-01-01',
  '/?q=drift&cursor=x&read=leeds-jtai-2019#leeds-jtai-2019.1a2b3c4d',
];
for (const address of SAME) {
  test(`${address} is read and written back the same`, () => {
    assert.equal(writeAddress(readAddress(address)), address);
  });
}

test('what an address says is read', () => {
  const state = readAddress('/?q=drift&year=2019&year=2019&year=&role=finding&utm=1&read=x#x.1%202');
  assert.deepEqual(state, {
    q: 'drift',
    filters: { year: ['2019'], role: ['finding'] },
    sort: 'relevance',
    group: null,
    cursor: null,
    see: null,
    options: {},
    like: null,
    read: 'x',
    paragraph: 'x.1 2',
    unknown: ['utm'],
  });
});

test('a broken fragment does not break the page', () => {
  assert.equal(readAddress('/?read=x#%E0%A4%A').paragraph, '%E0%A4%A');
});

test('the start page is where nothing is asked', () => {
  assert.ok(isStart(readAddress('/')));
  assert.ok(isStart(readAddress('/?q=+&utm_source=mail')));
  assert.ok(!isStart(readAddress('/?sort=newest')));
  assert.ok(!isStart(readAddress('/?read=x')));
});

test('a filter that changes goes back to the first page and out of the letter', () => {
  const state = readAddress('/?q=a&year=2019&cursor=c&read=l#p');
  assert.equal(writeAddress(withValue(state, 'year', '2020', true)), '/?q=a&year=2019&year=2020');
  assert.equal(writeAddress(withValue(state, 'year', '2019', false)), '/?q=a');
  assert.equal(writeAddress(changed(state, {})), '/?q=a&year=2019');
});

test('a value takes the place of its opposite', () => {
  const state = readAddress('/?grade=-Good');
  assert.equal(writeAddress(withValue(state, 'grade', 'Good', true)), '/?grade=Good');
});

test('reading keeps the search, with its page, to go back to', () => {
  const state = reading(readAddress('/?q=a&cursor=c'), 'l', 'l.1');
  assert.equal(writeAddress(state), '/?q=a&cursor=c&read=l#l.1');
});

test('the service is asked for a page with facets', () => {
  const state = readAddress('/?q=a&year=2019&cursor=c&utm=1&read=x');
  assert.equal(
    searchParams(state).toString(),
    'q=a&year=2019&cursor=c&size=20&facets=' +
      'year%2Cauthority%2Cinspectorate%2Cstance%2Ckind%2Cgrade%2Coverall%2Crole%2Cregion',
  );
});

test('where no words are typed, stances are not counted', () => {
  assert.equal(
    searchParams(readAddress('/?q=+&year=2019')).get('facets'),
    'year,authority,inspectorate,kind,grade,overall,role,region',
  );
});

test('headings are counted by themselves, whatever page of results is shown', () => {
  const state = readAddress('/?q=a&section=B&cursor=c&sort=newest&see=trends');
  assert.equal(facetParams(state, 'section').toString(), 'q=a&section=B&size=0&facets=section');
});

test('marks in a letter depend on the query and on how it is read, not on filters', () => {
  const state = readAddress('/?q=a&year=2019&variants=false&identical=collapse&cursor=c&read=l');
  assert.equal(marksParams(state, null).toString(), 'q=a&letter=l&size=100&variants=false');
  assert.equal(marksParams(state, 'n').get('cursor'), 'n');
});

test('the likes of a paragraph keep the search, and a letter opened from them keeps both', () => {
  const found = readAddress('/?q=a&cursor=c');
  const like = likeOf(found, 'l.1');
  assert.equal(writeAddress(like), '/?q=a&cursor=c&like=l.1');
  const letter = reading(like, 'm', 'm.2');
  assert.equal(writeAddress(letter), '/?q=a&cursor=c&like=l.1&read=m#m.2');
  assert.equal(writeAddress(left(letter)), writeAddress(like));
  assert.equal(writeAddress(left(like)), writeAddress(found));
  assert.equal(writeAddress(changed(letter, {})), '/?q=a');
  assert.ok(!isStart(readAddress('/?like=l.1')));
});

test('letters as hits are not collapsed, and another query lists more than one paragraph’s same', () => {
  const collapsed = readAddress('/?q=a&identical=collapse');
  assert.equal(writeAddress(withGroup(collapsed, 'letter')), '/?q=a&group=letter');
  assert.equal(writeAddress(withGroup(collapsed, null)), '/?q=a&identical=collapse');
  assert.equal(writeAddress(withQuery(collapsed, 'b')), '/?q=b&identical=collapse');
  assert.equal(writeAddress(withQuery(readAddress('/?q=a&identical=l.1'), 'b')), '/?q=b');
});

test('suggestions are asked for with the filters, but neither with stances nor ways to match', () => {
  const state = readAddress('/?q=a&year=2019&stance=negated&from=2019-01-01&in=letter');
  assert.equal(suggestParams('dri', state).toString(), 'q=dri&year=2019&from=2019-01-01');
  assert.equal(suggestParams('dri', state, 0).get('size'), '0');
});

test('the feed of a search has its query and filters, not its page, order or letters', () => {
  const at = (address) => feedAddress(readAddress(address));
  assert.equal(at('/'), '/feed.atom');
  assert.equal(
    at('/?q=%22drift+%26%22&year=2019&in=letter&sort=newest&group=letter&cursor=abc'),
    '/feed.atom?q=%22drift+%26%22&year=2019&in=letter',
  );
});

test('a view has its own options, and leaves those of others alone', () => {
  const state = readAddress('/?q=a&see=concordance&by=right&window=5');
  assert.equal(state.see, 'concordance');
  assert.deepEqual(state.options, { by: 'right' });
  assert.deepEqual(state.unknown, ['window']);
  assert.deepEqual(readAddress('/?q=a&see=dreams&by=year').unknown, ['see', 'by']);
});

test('a view of a search keeps query and filters, and a change of those keeps the view', () => {
  const state = readAddress('/?q=a&year=2019&sort=newest&cursor=c');
  const lines = withOption(seen(state, 'concordance'), 'by', 'left');
  assert.equal(writeAddress(lines), '/?q=a&year=2019&sort=newest&see=concordance&by=left');
  assert.equal(viewParams(lines).toString(), 'q=a&year=2019&by=left');
  assert.equal(headParams(lines).get('size'), '0');
  assert.equal(
    writeAddress(withQuery(lines, 'b')),
    '/?q=b&year=2019&sort=newest&see=concordance&by=left',
  );
  assert.equal(writeAddress(withOption(lines, 'by', null)), '/?q=a&year=2019&sort=newest&see=concordance');
  assert.equal(writeAddress(withQuery(readAddress('/?see=coverage'), 'b')), '/?q=b');
});

test('a page beside a search keeps it', () => {
  const state = readAddress('/?q=drift&year=2019&sort=newest&read=x#x.1');
  assert.equal(writeAddress(besides(state, 'coverage')), '/?q=drift&year=2019&sort=newest&see=coverage');
  assert.equal(
    writeAddress(throughTime(state, { code: null, name: 'Ashwick Vale' })),
    '/?q=drift&year=2019&sort=newest&see=authority&code=Ashwick+Vale',
  );
});

for (const [address, params] of [
  ['/?q=drift&year=2019&kind=jtai&authority=x&identical=collapse&role=finding&variants=false', 'q=drift&role=finding&variants=false'],
  ['/?grade=Good&variants=false&stance=negated', 'grade=Good'],
  ['/', ''],
]) {
  test(`${address} is counted in every letter of an authority`, () => {
    assert.equal(authorityParams(readAddress(address)).toString(), params);
  });
}
