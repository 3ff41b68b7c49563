import { allowedElements } from '../allowed.js';
import { escapeAttribute } from '../escape.js';

export type Attributes = Record<string, string | number | null | undefined>;

const VOID = new Set(['br', 'hr', 'img', 'col']);

/**
 * Writes an element; all rich text is written through this function. It leaves out attributes that
 * have no value or are not allowed, and throws for an element outside the table, which is a bug.
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

/** Writes an element, or nothing if its content is empty. */
export function filled(
  tag: string,
  attributes: Record<string, string | undefined>,
  content: string,
): string {
  return content === '' ? '' : element(tag, attributes, content);
}
