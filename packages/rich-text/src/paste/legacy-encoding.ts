import {
  decodeLegacy,
  hasUnicodeVietnamese,
  LEGACY_ENCODINGS,
  legacyEncodingOf,
  readsIn,
  type LegacyEncoding,
} from '@portal/vietnamese/legacy-text';
import { inlineStyleSheets } from '../foreign/style-sheets.js';
import { styleOf } from '../foreign/style.js';

const SHOW_TEXT = 4;

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
  for (const encoding of LEGACY_ENCODINGS) {
    const named = runs.filter(({ font }) => encodingOf(font) === encoding);
    if (readsIn(textOf(named), encoding, 1)) return encoding;
  }
  return legacyEncodingOf(textOf(runs));
}

/** Rewrites in Unicode the text that is in such a font; all text where no such font is named. */
export function convertLegacy(document: Document, encoding: LegacyEncoding): void {
  const runs = runsOf(document);
  const named = runs.filter(({ font }) => encodingOf(font) === encoding);
  for (const { node, text, font } of named.length > 0 ? named : runs) {
    if (hasUnicodeVietnamese(text)) continue;
    const decoded = decodeLegacy(text, encoding);
    // The fonts for capitals draw them in the places of small letters.
    node.nodeValue = /^\.vn\w*h$/.test(font) ? decoded.toUpperCase() : decoded;
  }
}

function encodingOf(font: string): LegacyEncoding | undefined {
  if (font.startsWith('.vn')) return 'tcvn3';
  return /^vni[- ]/.test(font) ? 'vni' : undefined;
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

function runsOf(document: Document): Run[] {
  inlineStyleSheets(document);
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
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    runs.push({ node, text: node.nodeValue ?? '', font: fontOf(node.parentElement) });
  }
  return runs;
}
