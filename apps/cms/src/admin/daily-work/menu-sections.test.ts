import { expect, test } from 'vitest';
import { menuSections } from './menu-sections';

const link = (name: string) => ({ uid: `api::${name}.${name}`, title: name });
const namesIn = (links: { collectionTypeLinks: object[]; singleTypeLinks: object[] }) =>
  menuSections({
    collectionTypeLinks: links.collectionTypeLinks.map((one) => ({ ...link(''), ...one })),
    singleTypeLinks: links.singleTypeLinks.map((one) => ({ ...link(''), ...one })),
  }).map((section) => [section.id, section.links.map(({ title }) => title)]);

test('daily work comes first, vocabularies, settings and what is not known apart', () => {
  const collectionTypeLinks = ['category', 'new-type', 'video', 'article', 'redirect'].map(link);
  expect(namesIn({ collectionTypeLinks, singleTypeLinks: [link('site')] })).toEqual([
    ['daily', ['article', 'video']],
    ['seldom', ['category', 'redirect', 'site', 'new-type']],
  ]);
});

test('a section without links is left out', () => {
  expect(namesIn({ collectionTypeLinks: [link('page')], singleTypeLinks: [] })).toEqual([
    ['daily', ['page']],
  ]);
});
