import { textsIn } from '../dom.js';
import { styleOf } from './style.js';

/** Self-links beside headings; they are dropped if they contain no words. */
const ANCHORS = [
  ...['a.anchor', 'a.headerlink', 'a.header-anchor', 'a.heading-anchor', 'a.hash-link'],
  'a[aria-hidden="true"][href^="#"]',
].join(',');

const VISIBILITY = /(?<=^|;)\s*visibility\s*:[^;]*/gi;
const HIDING_STYLE = /display|visibility|mso-hide/i;

/** Drops content that readers of the original page did not see. */
export function dropHidden(root: Element): void {
  for (const anchor of root.querySelectorAll(ANCHORS)) {
    if (!/[\p{L}\p{N}]/u.test(anchor.textContent ?? '')) anchor.remove();
  }
  for (const element of root.querySelectorAll('[hidden]')) element.remove();
  for (const element of root.querySelectorAll('[style]')) {
    if (!HIDING_STYLE.test(element.getAttribute('style') ?? '')) continue;
    const style = styleOf(element);
    if (style.get('display') === 'none' || style.get('mso-hide') === 'all') element.remove();
    else if (isInvisible(style)) dropInvisible(element);
  }
}

function isInvisible(style: Map<string, string>): boolean {
  return /^(hidden|collapse)$/.test(style.get('visibility') ?? '');
}

/** Drops an invisible element but keeps descendants with `visibility: visible`. */
function dropInvisible(element: Element): void {
  const visible = [...element.querySelectorAll('[style]')].filter(
    (inner) => styleOf(inner).get('visibility') === 'visible',
  );
  if (visible.length === 0) {
    element.remove();
    return;
  }
  for (const text of textsIn(element)) {
    if (!visible.some((inner) => inner.contains(text))) text.remove();
  }
  // The remaining text was visible, so the hiding style must go.
  element.setAttribute('style', (element.getAttribute('style') ?? '').replace(VISIBILITY, ''));
}
