import { Mark, type Node } from '@tiptap/pm/model';
import { escapeText } from '../escape.js';
import { cleanHref } from '../nodes/marks.js';
import { cleanText } from '../text.js';
import { element } from './element.js';
import type { NoteNumbers } from './note-numbers.js';

type Piece =
  | { kind: 'text'; text: string; marks: readonly Mark[] }
  | { kind: 'break'; marks: readonly Mark[] }
  | { kind: 'note'; number: number; marks: readonly Mark[] };

const TAGS: Record<string, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  subscript: 'sub',
  superscript: 'sup',
};

/**
 * Writes the content of a paragraph, heading or caption; empty if nothing of it is visible. `notes`
 * numbers the footnote references; without it they are left out.
 */
export function writeInline(parent: Node, notes?: NoteNumbers): string {
  const pieces = tidy(piecesOf(parent, notes));
  return pieces.every(isBlankPiece) ? '' : writePieces(pieces, 0);
}

function isBlankPiece(piece: Piece): boolean {
  return piece.kind !== 'note' && (piece.kind === 'break' || /^[ \u00a0]*$/.test(piece.text));
}

function piecesOf(parent: Node, notes: NoteNumbers | undefined): Piece[] {
  const pieces: Piece[] = [];
  parent.forEach((node) => {
    if (node.isText) {
      const marks = node.marks.filter(isWritten);
      pieces.push({ kind: 'text', text: cleanText(node.text ?? ''), marks });
    } else if (node.type.name === 'hardBreak') {
      pieces.push({ kind: 'break', marks: [] });
    } else if (node.type.name === 'footnoteReference' && notes) {
      const number = notes.refer(Number(node.attrs['number']));
      pieces.push({ kind: 'note', number, marks: [] });
    }
  });
  return pieces;
}

function isWritten(mark: Mark): boolean {
  return mark.type.name !== 'link' || cleanHref(String(mark.attrs['href'])) !== undefined;
}

/**
 * Collapses blanks, trims blanks at line ends and line breaks at both ends, and merges neighbours
 * with the same marks.
 */
function tidy(pieces: Piece[]): Piece[] {
  const line: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      addText(line, piece);
    } else if (piece.kind === 'break') {
      trimBlank(line);
      if (line.length > 0) line.push(piece);
    } else {
      line.push(piece);
    }
  }
  trimBlank(line);
  while (line.at(-1)?.kind === 'break') line.pop();
  return line;
}

function addText(line: Piece[], piece: Extract<Piece, { kind: 'text' }>): void {
  const last = line.at(-1);
  const isFirst = last === undefined || last.kind === 'break';
  const afterBlank = last?.kind === 'text' && last.text.endsWith(' ');
  const text = isFirst || afterBlank ? piece.text.replace(/^ /, '') : piece.text;
  if (text === '') return;
  if (last?.kind === 'text' && Mark.sameSet(last.marks, piece.marks)) {
    line[line.length - 1] = { ...piece, text: cleanText(last.text + text) };
  } else {
    line.push({ ...piece, text });
  }
}

function trimBlank(line: Piece[]): void {
  const last = line.at(-1);
  if (last?.kind !== 'text' || !last.text.endsWith(' ')) return;
  line.pop();
  const text = last.text.slice(0, -1);
  if (text !== '') line.push({ ...last, text });
}

/** Neighbouring pieces with the same mark at this depth share one element. */
function writePieces(pieces: readonly Piece[], depth: number): string {
  let html = '';
  for (let start = 0; start < pieces.length;) {
    const first = pieces[start];
    const mark = first?.marks[depth];
    let end = start + 1;
    while (end < pieces.length && sameMark(pieces[end]?.marks[depth], mark)) end += 1;
    const run = pieces.slice(start, end);
    html += mark ? writeMark(mark, writePieces(run, depth + 1)) : run.map(writePiece).join('');
    start = end;
  }
  return html;
}

function sameMark(one: Mark | undefined, other: Mark | undefined): boolean {
  return one === undefined ? other === undefined : other !== undefined && one.eq(other);
}

function writeMark(mark: Mark, content: string): string {
  const tag = TAGS[mark.type.name];
  if (tag !== undefined) return element(tag, {}, content);
  return element('a', { href: cleanHref(String(mark.attrs['href'])) }, content);
}

function writePiece(piece: Piece): string {
  if (piece.kind === 'text') return escapeText(piece.text);
  return piece.kind === 'break' ? element('br', {}) : writeReference(piece.number);
}

function writeReference(number: number): string {
  const link = element(
    'a',
    { id: `note-ref-${number}`, href: `#note-${number}`, role: 'doc-noteref' },
    String(number),
  );
  return element('sup', { class: 'note-ref' }, link);
}
