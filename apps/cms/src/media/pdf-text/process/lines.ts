/** A text item of pdf.js; the last two numbers of `transform` are its x and y. */
interface Piece {
  str: string;
  transform: unknown[];
  width: number;
  height: number;
  hasEOL: boolean;
}

/** A line of a page, in points; `y` grows upwards. */
export interface Line {
  text: string;
  right: number;
  y: number;
  height: number;
}

/** The lines of a page in the order of the file, without empty ones. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let line = EMPTY;
  for (const piece of pieces) {
    line = withPiece(line, piece);
    if (!piece.hasEOL) continue;
    lines.push(line);
    line = EMPTY;
  }
  return [...lines, line].filter(({ text }) => text.trim() !== '');
}

const EMPTY: Line = { text: '', right: -Infinity, y: Infinity, height: 0 };

function withPiece(line: Line, { str, transform, width, height }: Piece): Line {
  const text = line.text + str;
  if (str.trim() === '') return { ...line, text };
  const [x, y] = transform.slice(4).map(Number);
  return {
    text,
    right: Math.max(line.right, (x ?? 0) + width),
    y: Math.min(line.y, y ?? 0),
    height: Math.max(line.height, height),
  };
}
