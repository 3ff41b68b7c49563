import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CONTENT_TYPE_NAMES, CONTENT_TYPES } from '@portal/contract/content-types';
import { endpoints } from '@portal/contract/endpoints';
import { expect, test } from 'vitest';
import { contentTable } from './content-types';

const API = path.join(import.meta.dirname, '../api');
/** Terms have slugs for the addresses of lists, but no pages of their own. */
const TERMS = ['category', 'document-type', 'issuing-body', 'legal-field'];

function schemaOf(type: string) {
  const file = path.join(API, type, 'content-types', type, 'schema.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

test.each(CONTENT_TYPE_NAMES)('%s has the names in the registry that Strapi gives it', (type) => {
  const { info, collectionName, attributes } = schemaOf(type);
  const { plural, label, date } = CONTENT_TYPES[type];
  expect([info.pluralName, info.displayName]).toEqual([plural, label]);
  expect(collectionName).toBe(contentTable(type).table);
  expect(date === 'updatedAt' || date in attributes).toBe(true);
});

test.each(CONTENT_TYPE_NAMES)('%s has old addresses where the registry says so', (type) => {
  expect('legacyUrls' in schemaOf(type).attributes).toBe(CONTENT_TYPES[type].hasOldAddresses);
});

test.each(CONTENT_TYPE_NAMES)('readers of %s can be told of a correction', (type) => {
  expect('corrections' in schemaOf(type).attributes).toBe(true);
});

test('every type with an address of its own is in the registry', () => {
  const addressed = readdirSync(API).filter((type) => 'slug' in schemaOf(type).attributes);
  expect(new Set(addressed)).toEqual(new Set([...CONTENT_TYPE_NAMES, ...TERMS]));
});

test.each(CONTENT_TYPE_NAMES)('the API answers the list of %s and one of them', (type) => {
  const list = `/${CONTENT_TYPES[type].plural}`;
  expect(list in endpoints && `${list}/{slug}` in endpoints).toBe(true);
});

test.each(['plural', 'label', 'section', 'searchName'] as const)(
  'no two types have the same %s',
  (field) => {
    const values = CONTENT_TYPE_NAMES.map((type) => CONTENT_TYPES[type][field]);
    expect(new Set(values).size).toBe(values.length);
  },
);
