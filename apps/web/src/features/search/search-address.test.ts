import { expect, test } from 'vitest';
import { addressOfSearch, readSearch } from './search-address.ts';

const ask = (query: string) => readSearch(new URLSearchParams(query));
const read = (query: string) => ask(query).search;
const plain = { q: 'a', type: undefined, from: undefined, to: undefined, page: 1 };

test('an address says everything that is searched for, in Vietnamese', () => {
  const search = {
    ...{ q: 'sở hữu “trí tuệ” & <b>', type: 'legal-document' as const, page: 3 },
    ...{ from: '2025-01-01', to: '2025-12-31' },
  };
  const address = addressOfSearch(search);
  expect(address).toMatch(/&loai=van-ban&tu=2025-01-01&den=2025-12-31&trang=3$/);
  expect(read(address.slice(address.indexOf('?')))).toEqual(search);
  expect(addressOfSearch(plain)).toBe('/tim-kiem?q=a');
});

test.each([
  ['q=a&loai=khac', ['loai khac']],
  ['q=a&loai=legal-document', ['loai legal-document']],
  ['q=a&tu=2025-02-30&den=hom-nay', ['tu 2025-02-30', 'den hom-nay']],
  ['q=a&trang=-1', ['trang -1']],
  ['q=%20a%20&la=gi&tu=&den=+&loai=', []],
])('what is not understood in «%s» is left out, and noted', (query, noted) => {
  const { search, ignored } = ask(query);
  expect(search).toEqual(plain);
  expect(ignored.map(({ parameter, value }) => `${parameter} ${value}`)).toEqual(noted);
});

test('days are understood as people type them', () => {
  expect(read('q=a&tu=1-2-2025&den=31/12/2025')).toEqual({
    ...plain,
    ...{ from: '2025-02-01', to: '2025-12-31' },
  });
});

test('two days the wrong way round are the span between them', () => {
  expect(read('q=a&tu=2025-12-31&den=2025-01-01')).toEqual({
    ...plain,
    ...{ from: '2025-01-01', to: '2025-12-31' },
  });
});
