import { expect, test } from 'vitest';
import { addressOf, keyOfRelation, nameIn, relationsIn } from './stored-names';

const relation = (name: string, kind: string, mainField?: string) => ({
  ...{ name, label: name },
  attribute: { type: 'relation', relation: kind },
  ...(mainField !== undefined && { mainField: { name: mainField } }),
});
const layout = {
  fields: [
    relation('category', 'manyToOne', 'name'),
    relation('related', 'manyToMany', 'title'),
    relation('parent', 'manyToOne', 'name'),
    {
      name: 'links',
      label: 'Quan hệ',
      attribute: { type: 'component', component: 'legal.relation' },
    },
  ],
  components: { 'legal.relation': [relation('document', 'oneToOne', 'number')] },
  textOf: (html: string) => html,
};

test('of the fields in question, each relation to one item is asked for once', () => {
  const mine = { links: [{ id: 5 }, { id: 6 }, { note: 'mới' }] };
  const theirs = { links: [{ id: 5 }] };
  const asked = relationsIn([mine, theirs], new Set(['category', 'related', 'links']), layout);
  expect(asked.map((one) => addressOf(one, 'api::article.article', 'abc'))).toEqual([
    '/content-manager/relations/api::article.article/abc/category',
    '/content-manager/relations/legal.relation/5/document',
    '/content-manager/relations/legal.relation/6/document',
  ]);
  expect(new Set(asked.map(({ holder, field }) => keyOfRelation(holder, field))).size).toBe(3);
});

test('the answer names the item by its main field; none is no failure', () => {
  const of = { holder: undefined, field: 'document', mainField: 'number' };
  const answer = (...results: object[]) => ({ data: { results } });
  expect(nameIn(answer({ id: 1, documentId: 'a', number: '37/2018' }), of)).toBe('37/2018');
  // Without the right to read the item, Strapi returns only its id.
  expect(nameIn(answer({ id: 1, documentId: 'a' }), of)).toBe('a');
  expect(nameIn(answer(), of)).toBe('');
  expect(nameIn(undefined, of)).toBeUndefined();
});
