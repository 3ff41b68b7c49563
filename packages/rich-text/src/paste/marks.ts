import { hasBlocks, unwrap, wrapContent } from '../dom.js';
import { styleOf } from '../foreign/style.js';

const PLAIN_WEIGHT = /^(normal|[1-5]00)$/;

/** Elements whose effect a style may cancel: `<b style="font-weight:normal">`. */
const CANCELLED_BY_STYLE: Record<string, [property: string, plain: RegExp]> = {
  b: ['font-weight', PLAIN_WEIGHT],
  strong: ['font-weight', PLAIN_WEIGHT],
  i: ['font-style', /^normal$/],
  em: ['font-style', /^normal$/],
  u: ['text-decoration', /^none/],
};

/** Converts formatting by style to formatting by element. */
export function marksFromStyles(body: HTMLElement): void {
  for (const element of body.querySelectorAll('[style]')) {
    const style = styleOf(element);
    const [property = '', plain] = CANCELLED_BY_STYLE[element.localName] ?? [];
    if (plain?.test(style.get(property) ?? '')) {
      // Any other formatting is on the elements inside it.
      unwrap(element);
      continue;
    }
    if (hasBlocks(element)) continue;
    for (const tag of tagsFor(element, style)) wrapContent(element, tag);
  }
}

function tagsFor(element: Element, style: Map<string, string>): string[] {
  const tags: string[] = [];
  const isBoldItself = /^(h[1-6]|th|b|strong)$/.test(element.localName);
  if (/^(bold|bolder|[6-9]00)$/.test(style.get('font-weight') ?? '') && !isBoldItself) {
    tags.push('strong');
  }
  if (/^(italic|oblique)/.test(style.get('font-style') ?? '')) tags.push('em');
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  if (line.includes('underline') && !element.closest('a')) tags.push('u');
  if (line.includes('line-through')) tags.push('s');
  if (/^(span|font)$/.test(element.localName)) {
    const vertical = style.get('vertical-align');
    if (vertical === 'super') tags.push('sup');
    if (vertical === 'sub') tags.push('sub');
  }
  return tags;
}

/** Unwraps elements that only carried a style, a bookmark or a hook for scripts. */
export function unwrapShells(body: HTMLElement): void {
  for (const shell of body.querySelectorAll('span, font, a:not([href]), ins, label, abbr, time')) {
    unwrap(shell);
  }
}
