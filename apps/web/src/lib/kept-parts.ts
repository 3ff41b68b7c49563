import { LRUCache } from 'lru-cache';

/** How React marks a `<Suspense>` that shows its fallback. */
export const FALLBACK = '<!--$!-->';

/** In UTF-16 units. */
const MOST_KEPT = 1_024 * 1_024;

const kept = new LRUCache<string, string>({
  maxSize: MOST_KEPT,
  sizeCalculation: (html, key) => html.length + key.length,
});

/** Nobody who writes a text can guess the name of the element. */
const ELEMENT = `kept-${crypto.randomUUID()}`;
const MARKED = new RegExp(`<${ELEMENT} number="(\\d+)">(.*?)</${ELEMENT}>`, 'gs');

/** An element that stands in a page for a part of it. */
interface Mark {
  element: string;
  number: number;
  /** Nothing has to be rendered in it. */
  isKept: boolean;
}

/** The parts of one page whose HTML is kept for all pages. */
export class KeptParts {
  readonly #parts: { key: string; html: string | undefined }[] = [];

  /** `facts` are all that the HTML of the part depends on: objects that nobody changes, or what is no object. */
  mark(facts: readonly unknown[]): Mark {
    const key = facts.map(nameOf).join();
    const html = kept.get(key);
    const number = this.#parts.push({ key, html }) - 1;
    return { element: ELEMENT, number, isKept: html !== undefined };
  }

  /** The page as if it had been rendered without marks. */
  fill(rendered: string): string {
    return rendered.replace(MARKED, (_mark, number: string, inside: string) => {
      const part = this.#parts[Number(number)];
      if (part?.html !== undefined) return part.html;
      if (part && !inside.includes(FALLBACK)) kept.set(part.key, copyOf(inside));
      return inside;
    });
  }
}

const names = new WeakMap<object, number>();
let named = 0;

/** Of an object: a number that no other will ever have. */
function nameOf(fact: unknown): string {
  if (!isObject(fact)) return JSON.stringify(fact) ?? '';
  const name = names.get(fact) ?? (named += 1);
  names.set(fact, name);
  return `#${name}`;
}

function isObject(fact: unknown): fact is object {
  return typeof fact === 'function' || (typeof fact === 'object' && fact !== null);
}

/** A slice of a string keeps all of it in memory. */
function copyOf(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}
