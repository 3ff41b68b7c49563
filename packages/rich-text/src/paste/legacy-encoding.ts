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
  /** The font of the text in lower case; empty if none is declared. */
  font: string;
}

/**
 * Detects a text in an encoding from before Unicode, by its fonts (`.VnTime`, `VNI-Times`) or else
 * by its words, which are Vietnamese only after decoding.
 */
export function detectLegacy(document: Document): LegacyEncoding | undefined {
  const runs = runsOf(document);
  for (const encoding of LEGACY_ENCODINGS) {
    const named = runs.filter(({ font }) => encodingOf(font) === encoding);
    if (readsIn(textOf(named), encoding, 1)) return encoding;
  }
  return legacyEncodingOf(textOf(runs));
}

/** Converts text in a font of that encoding to Unicode, or all text if there is no such font. */
export function convertLegacy(document: Document, encoding: LegacyEncoding): void {
  const runs = runsOf(document);
  const named = runs.filter(({ font }) => encodingOf(font) === encoding);
  for (const { node, text, font } of named.length > 0 ? named : runs) {
    if (hasUnicodeVietnamese(text)) continue;
    const decoded = decodeLegacy(text, encoding);
    // A `.Vn…H` font draws capitals for the codes of small letters.
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
