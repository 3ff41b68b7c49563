import imports from '@portal/design/rich-text.css?raw';
import typography from '@portal/design/rich-text.css?inline';
import { allowedElements } from '@portal/rich-text/allowed';
import { expect, test } from 'vitest';

const rules = typography.replace(/\/\*.*?\*\//gs, '');
const selectors = [...rules.matchAll(/([^{};]+)\{/g)].map(([, selector = '']) => selector);

/** The simplest class names that the pattern allows, one by one. */
const classes = Object.entries(allowedElements).flatMap(([element, attributes]) =>
  (attributes['class']?.source.match(/[a-z]+(-\((.*?)\)|[a-z-]*)/g) ?? [])
    .flatMap((word) => {
      const [, start = word, ends] = /^(.*)\((.*)\)$/.exec(word) ?? [];
      return ends === undefined ? [start] : ends.split('|').map((end) => start + end);
    })
    .map((name) => ({ element, name })),
);

test('the classes are read from the table', () => {
  const names = new Set(classes.map(({ name }) => name));
  expect([...names].toSorted()).toEqual(
    [
      ...['align-center', 'align-justify', 'align-left', 'align-right', 'attachment'],
      ...['missing-picture', 'note-ref', 'notes', 'size', 'size-full', 'size-medium'],
      'size-small',
    ].toSorted(),
  );
});

test.each(classes)('there is a rule for the class $name of <$element>', ({ element, name }) => {
  const own = new RegExp(String.raw`\.${name}(?![\w-])`);
  expect(
    selectors.some((selector) => own.test(selector)),
    `${element}.${name}`,
  ).toBe(true);
});

/** These need no rule: they look like their surroundings. */
const PLAIN = new Set(['br', 'section', 'span', 'col', 'tbody', 'tr']);
test.each(Object.keys(allowedElements).filter((name) => !PLAIN.has(name)))(
  'there is a rule for <%s>',
  (name) => {
    const own = new RegExp(String.raw`(^|[\s(>+])${name}(?![\w-])`);
    expect(selectors.some((selector) => own.test(selector))).toBe(true);
  },
);

test('no part of the style sheet is sent twice', () => {
  const parts = imports.match(/^@import .*$/gm) ?? [];
  expect(parts.length).toBeGreaterThan(5);
  expect(parts).toEqual([...new Set(parts)]);
});
