import assert from 'node:assert/strict';
import test from 'node:test';
import {
  changed,
  isStart,
  marksParams,
  readAddress,
  reading,
  searchParams,
  withValue,
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
      'year%2Cauthority%2Cinspectorate%2Cstance%2Ckind%2Cgrade%2Coverall%2Crole%2Cregion%2Csection',
  );
});

test('where no words are typed, stances are not counted', () => {
  assert.equal(searchParams(readAddress('/?q=+&year=2019')).get('facets'), 'all');
});

test('marks in a letter depend on the query and on how it is read, not on filters', () => {
  const state = readAddress('/?q=a&year=2019&variants=false&identical=collapse&cursor=c&read=l');
  assert.equal(marksParams(state, null).toString(), 'q=a&letter=l&size=100&variants=false');
  assert.equal(marksParams(state, 'n').get('cursor'), 'n');
});
