import { decodeTcvn3, decodeVni } from '@portal/vietnamese/legacy-encodings';
import { isSyllable } from '@portal/vietnamese/syllable';
import { inlineClasses, styleOf } from './style.js';

export type LegacyEncoding = 'tcvn3' | 'vni';

const TEXTS = 4;
const UNICODE_VIETNAMESE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
const WORDS = /[\p{L}\p{M}\u00a1-\u00bf\u00d7\u00f7\u00ad]+/gu;
// eslint-disable-next-line no-control-regex -- whatever is not ASCII
const BEYOND_ASCII = /[^\u0000-\u007f]/;

const decoders = { tcvn3: decodeTcvn3, vni: decodeVni };

interface Run {
  node: Node;
  text: string;
  /** The font that the text is set in, in small letters; empty where none is named. */
  font: string;
}

/**
 * The encoding from before Unicode in which a text was typed, if it was. Told by its fonts
 * (`.VnTime`, `VNI-Times`), else by its words: they are Vietnamese once decoded, and not before.
 */
export function detectLegacy(document: Document): LegacyEncoding | undefined {
  const runs = runsOf(document);
  for (const encoding of ['tcvn3', 'vni'] as const) {
    const named = runs.filter(({ font }) => encodingOf(font) === encoding);
    if (reads(named, encoding, 1)) return encoding;
  }
  if (runs.some(({ text }) => UNICODE_VIETNAMESE.test(text))) return undefined;
  if (isVietnamese(wordsOf(runs))) return undefined;
  return (['tcvn3', 'vni'] as const).find((encoding) => reads(runs, encoding, 3));
}

/** Rewrites in Unicode the text that is in such a font; all text where no such font is named. */
export function convertLegacy(document: Document, encoding: LegacyEncoding): void {
  const runs = runsOf(document);
  const named = runs.filter(({ font }) => encodingOf(font) === encoding);
  for (const { node, text, font } of named.length > 0 ? named : runs) {
    if (UNICODE_VIETNAMESE.test(text)) continue;
    const decoded = decoders[encoding](text);
    // The fonts for capitals draw them in the places of small letters.
    node.nodeValue = /^\.vn\w*h$/.test(font) ? decoded.toUpperCase() : decoded;
  }
}

function encodingOf(font: string): LegacyEncoding | undefined {
  if (font.startsWith('.vn')) return 'tcvn3';
  return /^vni[- ]/.test(font) ? 'vni' : undefined;
}

/** Whether nearly all words beyond ASCII are Vietnamese once decoded; at least so many. */
function reads(runs: readonly Run[], encoding: LegacyEncoding, least: number): boolean {
  const words = wordsOf(runs).filter((word) => !UNICODE_VIETNAMESE.test(word));
  const decoded = words.map(decoders[encoding]);
  const changed = decoded.filter((word, index) => word !== words[index]);
  return changed.length >= least && changed.length * 2 > words.length && isVietnamese(decoded);
}

function wordsOf(runs: readonly Run[]): string[] {
  const text = runs.map((run) => run.text).join('');
  return (text.match(WORDS) ?? []).filter((word) => BEYOND_ASCII.test(word));
}

const NEARLY_ALL = 0.8;

function isVietnamese(words: readonly string[]): boolean {
  const count = words.filter(isSyllable).length;
  return words.length > 0 && count >= words.length * NEARLY_ALL;
}

function runsOf(document: Document): Run[] {
  inlineClasses(document);
  const fonts = new Map<Element, string>();
  const fontOf = (element: Element | null): string => {
    if (element === null) return '';
    const known = fonts.get(element);
    if (known !== undefined) return known;
    const named = styleOf(element).get('font-family') ?? element.getAttribute('face');
    const first = named?.split(',')[0]?.replace(/["']/g, '').trim().toLowerCase();
    const font = first ?? fontOf(element.parentElement);
    fonts.set(element, font);
    return font;
  };
  const runs: Run[] = [];
  const walker = document.createTreeWalker(document.body, TEXTS);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    runs.push({ node, text: node.nodeValue ?? '', font: fontOf(node.parentElement) });
  }
  return runs;
}
