import { LRUCache } from 'lru-cache';

/** How React marks a `<Suspense>` that shows its fallback. */
export const FALLBACK = '<!--$!-->';

/** Limit of all kept parts, in UTF-16 units. */
const MAX_KEPT_SIZE = 1_024 * 1_024;

const kept = new LRUCache<string, string>({
  maxSize: MAX_KEPT_SIZE,
  sizeCalculation: (html, key) => html.length + key.length,
});

/** A random name, so that no stored text can contain the element. */
const ELEMENT = `kept-${crypto.randomUUID()}`;
const MARKED = new RegExp(`<${ELEMENT} number="(\\d+)">(.*?)</${ELEMENT}>`, 'gs');

/** The element that marks a part in a rendered page. */
interface Mark {
  element: string;
  number: number;
  /** The HTML is kept, so the part need not be rendered. */
  isKept: boolean;
}

/** The parts of one page whose HTML is shared by all pages. */
export class KeptParts {
  readonly #parts: { key: string; html: string | undefined }[] = [];

  /** `facts` are all that the part's HTML depends on: primitives, or objects that are never mutated. */
  mark(facts: readonly unknown[]): Mark {
    const key = facts.map(nameOf).join();
    const html = kept.get(key);
    const number = this.#parts.push({ key, html }) - 1;
    return { element: ELEMENT, number, isKept: html !== undefined };
  }

  /** Replaces the marks, as if the page had been rendered without them. */
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

/** Objects are named by a unique number. */
function nameOf(fact: unknown): string {
  if (!isObject(fact)) return JSON.stringify(fact) ?? '';
  const name = names.get(fact) ?? (named += 1);
  names.set(fact, name);
  return `#${name}`;
}

function isObject(fact: unknown): fact is object {
  return typeof fact === 'function' || (typeof fact === 'object' && fact !== null);
}

/** A slice would keep the whole string in memory. */
function copyOf(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}
