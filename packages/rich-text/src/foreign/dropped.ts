/** The number of dropped elements of each kind that rich text cannot contain. */
export interface Dropped {
  /** Counts form controls: input, select and textarea. */
  fields: number;
  formulas: number;
  /** Counts drawings as SVG or canvas. */
  drawings: number;
  scripts: number;
}

const KINDS: Record<keyof Dropped, string> = {
  fields:
    'input:not([type="hidden" i], [type="checkbox" i], [type="submit" i], [type="button" i]), select, textarea',
  formulas: 'math',
  drawings:
    'canvas, svg:has(text), svg[role="img"], svg[aria-label], svg[width][height]:has(title)',
  scripts: 'script',
};

export function countDropped(root: Element): Dropped {
  const count = (kind: keyof Dropped) => root.querySelectorAll(KINDS[kind]).length;
  return {
    fields: count('fields'),
    formulas: count('formulas'),
    drawings: count('drawings'),
    scripts: count('scripts'),
  };
}

/** Elements whose content is not part of the text. */
const NOT_TEXT = [
  ...['script', 'style', 'template', 'noscript', 'svg', 'math', 'canvas', 'map'],
  ...['title', 'head', 'meta', 'link', 'base'],
  ...['input', 'select', 'textarea', 'datalist', 'progress', 'meter'],
].join(',');

export function dropNonText(root: Element): void {
  for (const element of root.querySelectorAll(NOT_TEXT)) element.remove();
}
