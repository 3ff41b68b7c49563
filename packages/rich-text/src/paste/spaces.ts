import { styleOf } from '../foreign/style.js';
import { isBlank } from '../dom.js';

const SHOW_TEXT = 4;
const MIN_SUSPECT_SPACES = 5;

/** Replaces Word's tab and space elements by a blank, and unintended non-breaking spaces. */
export function cleanSpaces(body: HTMLElement): void {
  for (const element of body.querySelectorAll('span[style]')) {
    const style = styleOf(element);
    if (style.has('mso-tab-count') || style.has('mso-spacerun')) element.textContent = ' ';
  }
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const text = node.nodeValue ?? '';
    if (text.includes('\u00a0')) node.nodeValue = withoutStrayNbsp(text);
  }
}

/**
 * Keeps a single non-breaking space between two words, unless the program writes them everywhere.
 */
function withoutStrayNbsp(text: string): string {
  const nonBreaking = text.match(/\u00a0/g)?.length ?? 0;
  const all = text.match(/[\s\u00a0]+/g)?.length ?? 0;
  if (isBlank(text) || (nonBreaking >= MIN_SUSPECT_SPACES && nonBreaking * 2 > all)) {
    return text.replaceAll('\u00a0', ' ');
  }
  return text.replace(/[\s\u00a0]+/g, (run, at: number) => {
    const isInside = at > 0 && at + run.length < text.length;
    return run === '\u00a0' && isInside ? run : run.replaceAll('\u00a0', ' ');
  });
}
