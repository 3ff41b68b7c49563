import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelLayouts } from '../content/forms/all';
import { storeKeyOf } from '../panel/layout/configuration';
import { isMessage, placeholdersOf } from './testing/placeholders';
import { cmsFolder as cms, fromStrapi } from './testing/strapi-packages';
import { enumerationLabels } from './translations/enumerations';
import { vietnamese } from './translations/vietnamese';

type Texts = Record<string, string>;

interface Attribute {
  type: string;
  enum?: string[];
}

/** The packages whose texts must all be translated, with the folders of these texts. */
const packages = [
  { name: '@strapi/admin', prefix: '', folder: 'dist/admin/admin/src/translations' },
  {
    name: '@strapi/content-manager',
    prefix: 'content-manager.',
    folder: 'dist/admin/translations',
  },
  { name: '@strapi/upload', prefix: 'upload.', folder: 'dist/admin/translations' },
  { name: '@strapi/i18n', prefix: 'i18n.', folder: 'dist/admin/translations' },
  { name: '@strapi/email', prefix: 'email.', folder: 'dist/admin/translations' },
];

function textsOf({ name, folder }: (typeof packages)[number], language: string): Texts {
  const home = path.dirname(fromStrapi.resolve(`${name}/package.json`));
  const file = path.join(home, folder, `${language}.json.js`);
  if (!readdirSync(path.dirname(file)).includes(path.basename(file))) return {};
  const content: Texts | { default: Texts } = fromStrapi(file);
  return isModule(content) ? content.default : content;
}

function isModule(content: Texts | { default: Texts }): content is { default: Texts } {
  return typeof content['default'] === 'object';
}

describe.each(packages)('the texts of $name', (part) => {
  const english = textsOf(part, 'en');
  const theirs = textsOf(part, 'vi');
  const keys = Object.keys(english);

  it('are all there in Vietnamese', () => {
    expect(keys.length).toBeGreaterThan(0);
    const missing = keys.filter((key) => !(vietnamese[part.prefix + key] ?? theirs[key]));
    expect(missing).toEqual([]);
  });

  it('keep every placeholder of the English text', () => {
    const lost = keys.flatMap((key) => {
      const ours = vietnamese[part.prefix + key];
      const original = english[key];
      if (ours === undefined || original === undefined || !isMessage(original)) return [];
      const kept = placeholdersOf(ours);
      const wanted = placeholdersOf(original);
      return [...wanted].filter((name) => !kept.has(name)).map((name) => `${key}: ${name}`);
    });
    expect(lost).toEqual([]);
  });
});

describe('our Vietnamese', () => {
  it('can be read as messages', () => {
    expect(Object.values(vietnamese).filter((text) => !isMessage(text))).toEqual([]);
  });

  it('is NFC and never empty', () => {
    const texts = [
      ...Object.values(vietnamese),
      ...modelLayouts.flatMap(({ fields }) =>
        Object.values(fields).flatMap(({ label, hint }) => [label, hint ?? '-']),
      ),
    ];
    expect(texts.filter((text) => text === '' || text !== text.normalize('NFC'))).toEqual([]);
  });
});

interface Schema {
  key: string;
  attributes: Record<string, Attribute>;
}

function read(file: string): Record<string, Attribute> {
  const schema: { attributes: Record<string, Attribute> } = JSON.parse(readFileSync(file, 'utf8'));
  return schema.attributes;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

const contentTypes = filesBelow(path.join(cms, 'src/api'))
  .filter((file) => path.basename(file) === 'schema.json')
  .map((file): Schema => {
    const name = path.basename(path.dirname(file));
    const uid = `api::${name}.${name}`;
    return {
      key: storeKeyOf({ uid, kind: 'content-type' }),
      attributes: read(path.join(cms, 'src/api', file)),
    };
  });

const components = filesBelow(path.join(cms, 'src/components'))
  .filter((file) => file.endsWith('.json'))
  .map((file): Schema => {
    const uid = file.replace(/\.json$/, '').replaceAll(path.sep, '.');
    return {
      key: storeKeyOf({ uid, kind: 'component' }),
      attributes: read(path.join(cms, 'src/components', file)),
    };
  });

const layouts = new Map(modelLayouts.map((layout) => [storeKeyOf(layout), layout]));

describe.each([...contentTypes, ...components])('$key', ({ key, attributes }) => {
  const layout = layouts.get(key);
  const fields = Object.keys(attributes);

  it('has a label for every field and for no other', () => {
    expect(Object.keys(layout?.fields ?? {}).toSorted()).toEqual(fields.toSorted());
  });

  it('shows fields that exist, each once, in rows of at most twelve columns', () => {
    const cells = layout?.form.flat() ?? [];
    const names = cells.map(({ name }) => name);
    expect(names.filter((name) => !fields.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    for (const row of layout?.form ?? []) {
      expect(row.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(12);
    }
    const narrow = cells.filter(
      ({ name, size }) => attributes[name]?.type === 'component' && size < 12,
    );
    expect(narrow).toEqual([]);
  });

  it('has a label for every value of its enumerations', () => {
    const codes = Object.values(attributes).flatMap((attribute) => attribute.enum ?? []);
    expect(codes.filter((code) => !enumerationLabels[code])).toEqual([]);
  });
});

describe('the layouts', () => {
  it('belong to schemas', () => {
    const keys = [...contentTypes, ...components].map(({ key }) => key);
    expect([...layouts.keys()].toSorted()).toEqual(keys.toSorted());
  });
});
