import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';

/** The site's font by character set; each letter comes from the first part that has it. */
const FONT_PARTS = ['latin', 'vietnamese', 'latin-ext'].map((part) =>
  loadFont(`@fontsource/source-sans-3/files/source-sans-3-${part}-700-normal.woff2`),
);

function loadFont(file: string): Font {
  const font = create(readFileSync(fileURLToPath(import.meta.resolve(file))));
  if ('fonts' in font) throw new Error(`${file} is a collection of fonts.`);
  return font;
}

export interface TextBox {
  x: number;
  /** The upper edge. */
  y: number;
  width: number;
  lines: number;
  /** Font sizes in pixels, in order of preference: the first at which the text fits is used. */
  sizes: [number, ...number[]];
  colour: string;
}

const LINE_HEIGHT = 1.2;
/** From the upper edge of a line down to its baseline, as a part of the font size. */
const BASELINE = 0.95;

/**
 * Text as SVG paths, so that no font needs to be installed. Characters that the font lacks are dropped;
 * text that does not fit ends in an ellipsis.
 */
export function drawText(text: string, { x, y, width, lines, sizes, colour }: TextBox): string {
  const drawable = withoutUndrawable(text);
  const fitting = sizes.find((size) => wrapped(drawable, size, width).length <= lines);
  const size = fitting ?? sizes.at(-1) ?? sizes[0];
  const all = wrapped(drawable, size, width);
  const shown = all.slice(0, lines);
  const last = shown.at(-1);
  if (all.length > lines && last !== undefined) shown[lines - 1] = withEllipsis(last, size, width);
  const paths = shown.map((line, index) =>
    drawLine(line, { x, y: y + (index * LINE_HEIGHT + BASELINE) * size, size }),
  );
  return `<g fill="${colour}">${paths.join('')}</g>`;
}

function drawLine(line: string, { x, y, size }: { x: number; y: number; size: number }): string {
  let left = x;
  const paths = glyphsOf(line).map(({ path, advanceWidth, unitsPerEm }) => {
    const scale = size / unitsPerEm;
    const transform = `translate(${left.toFixed(1)} ${y.toFixed(1)}) scale(${scale} ${-scale})`;
    left += advanceWidth * scale;
    return `<path transform="${transform}" d="${path}"/>`;
  });
  return paths.join('');
}

/** Breaks between words; a word wider than the box is broken inside. */
function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (widthOf(line, size) > width) {
      const head = longestHead(line, size, width);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line === '' ? lines : [...lines, line];
}

function longestHead(word: string, size: number, width: number): string {
  let end = word.length;
  while (end > 1 && widthOf(word.slice(0, end), size) > width) end -= 1;
  return word.slice(0, end);
}

function withEllipsis(line: string, size: number, width: number): string {
  let shown = line;
  while (shown.length > 1 && widthOf(`${shown}…`, size) > width) shown = shown.slice(0, -1);
  return `${shown.trimEnd()}…`;
}

function widthOf(text: string, size: number): number {
  const widths = glyphsOf(text).map(({ advanceWidth, unitsPerEm }) => advanceWidth / unitsPerEm);
  return size * widths.reduce((sum, one) => sum + one, 0);
}

/** Longer than any title that a picture can show. */
const MAX_LENGTH = 400;

function withoutUndrawable(text: string): string {
  const composed = text.slice(0, MAX_LENGTH).normalize('NFC').replace(/\s+/g, ' ');
  const letters = Array.from(composed).filter((letter) => fontWith(letter) !== undefined);
  return letters.join('').replace(/ {2,}/g, ' ').trim();
}

interface DrawnGlyph {
  path: string;
  advanceWidth: number;
  unitsPerEm: number;
}

const glyphs = new Map<string, DrawnGlyph>();

function glyphsOf(text: string): DrawnGlyph[] {
  return Array.from(text).flatMap((letter) => glyphOf(letter) ?? []);
}

/** Cached by letter: the font has few. */
function glyphOf(letter: string): DrawnGlyph | undefined {
  const kept = glyphs.get(letter);
  if (kept) return kept;
  const font = fontWith(letter);
  if (!font) return undefined;
  const { path, advanceWidth } = font.glyphForCodePoint(codePointOf(letter));
  const glyph = { path: path.toSVG(), advanceWidth, unitsPerEm: font.unitsPerEm };
  glyphs.set(letter, glyph);
  return glyph;
}

function fontWith(letter: string): Font | undefined {
  return FONT_PARTS.find((font) => font.hasGlyphForCodePoint(codePointOf(letter)));
}

function codePointOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}
