import { allowedElements } from '../allowed.js';
import { escapeAttribute } from '../escape.js';

export type Attributes = Record<string, string | number | null | undefined>;

const VOID = new Set(['br', 'hr', 'img', 'col']);

/**
 * The only way in which an element is written. An attribute that has no value, or one that the
 * table does not allow, is left out; an element that the table does not know is an error of ours.
 */
export function element(name: string, attributes: Attributes, content = ''): string {
  const allowed = allowedElements[name];
  if (allowed === undefined) throw new Error(`<${name}> is not in the table of what is allowed.`);
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    const text = String(value);
    if (allowed[key]?.test(text)) tag += ` ${key}="${escapeAttribute(text)}"`;
  }
  return VOID.has(name) ? `${tag}>` : `${tag}>${content}</${name}>`;
}

/** No element at all where there is nothing to hold. */
export function filled(
  tag: string,
  attributes: Record<string, string | undefined>,
  content: string,
): string {
  return content === '' ? '' : element(tag, attributes, content);
}
