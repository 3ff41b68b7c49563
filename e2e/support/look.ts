import type { Locator } from '@playwright/test';

const PARTS = [
  ...[
    'h2',
    'p',
    'strong',
    'em',
    'u',
    'sub',
    'sup',
    'li',
    'ul ul li',
    'blockquote',
    '.align-center',
  ],
  ...['caption', 'th', 'td', 'figcaption', '.attachment', '.attachment a', '.attachment .size'],
  ...['a[href^="https"]', '.note-ref', '.notes', '.notes li', 'hr'],
];
const PROPERTIES = [
  ...['fontFamily', 'fontSize', 'fontWeight', 'fontStyle', 'lineHeight', 'color', 'textAlign'],
  ...['textDecorationLine', 'verticalAlign', 'backgroundColor', 'listStyleType', 'paddingTop'],
  ...['borderTopWidth', 'borderTopColor', 'borderInlineStartWidth'],
] as const;

/** The typesetting of the parts of a rich text, to compare two places that show the same text. */
export function lookOf(text: Locator): Promise<Record<string, string>> {
  return text.evaluate(
    (root, { parts, properties }) => {
      const looks: Record<string, string> = {};
      for (const part of parts) {
        const element = root.querySelector(part);
        const style = element ? getComputedStyle(element) : undefined;
        looks[part] = properties.map((name) => `${name}: ${style?.[name] ?? ''}`).join('; ');
      }
      return looks;
    },
    { parts: PARTS, properties: [...PROPERTIES] },
  );
}
