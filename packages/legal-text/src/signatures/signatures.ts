import type { TextLine } from '../lines/clean-pages.js';
import { foldEvenly } from '../lines/fold-evenly.js';
import type { ProposedSignatory } from '../proposals.js';
import { personNameIn, twoPersonNamesIn } from './person-name.js';
import { signatureMarks, type SignatureMark } from './signature-marks.js';
import { isSurname } from './surnames.js';

/** Where the text of a document ends, and who signed there. */
export interface Signatures {
  /** The index of the first line after the text. */
  start: number;
  signatories: { value: ProposedSignatory; lines: TextLine[] }[];
}

const RECIPIENTS = /^noi nhan\b/;
/**
 * How many lines below the end of the text a mark may be, below the mark a name, and below that the next.
 */
const [MOST_TO_MARK, MOST_TO_NAME, MOST_TO_NEXT] = [40, 30, 16];
const MOST_LINES = 120;

export function signaturesOf(
  lines: readonly TextLine[],
  textStart: number,
  isJoint: boolean,
): Signatures {
  let at = textStart;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined || !isEnd(line)) {
      at++;
      continue;
    }
    const { found: signatories, read } = readBlocks(lines.slice(at, at + MOST_LINES), isJoint);
    if (signatories.length > 0 || RECIPIENTS.test(line.folded)) return { start: at, signatories };
    // Marks without a name, as in a form: skips the lines read, which have none either.
    at += read;
  }
  return { start: lines.length, signatories: [] };
}

function isEnd(line: TextLine): boolean {
  return RECIPIENTS.test(line.folded) || signatureMarks(line).length > 0;
}

interface Block {
  lines: TextLine[];
  marks: SignatureMark[][];
}

interface ReadBlocks {
  found: Signatures['signatories'];
  /** The number of lines read. */
  read: number;
}

function readBlocks(lines: readonly TextLine[], isJoint: boolean): ReadBlocks {
  const found: Signatures['signatories'] = [];
  let block: Block = { lines: [], marks: [] };
  let left = MOST_TO_MARK;
  let read = 0;
  for (const line of lines) {
    if (left-- <= 0) break;
    read++;
    const marks = signatureMarks(line);
    if (marks.length > 0) {
      block.marks.push(marks);
      block.lines.push(line);
      left = Math.max(left, MOST_TO_NAME);
      continue;
    }
    if (block.marks.length === 0) continue;
    const signed = signedBy(block, line);
    if (signed.length === 0) continue;
    found.push(...signed);
    if (!isJoint) break;
    block = { lines: [], marks: [] };
    left = MOST_TO_NEXT;
  }
  return { found, read };
}

function signedBy({ lines, marks }: Block, line: TextLine): Signatures['signatories'] {
  const all = [...lines, line];
  const columns = Math.max(...marks.map(({ length }) => length));
  if (columns > 1) {
    const names = twoPersonNamesIn(line.text);
    return (names ?? []).map((name, column) => {
      const own = marks.flatMap((row) => row[row.length > 1 ? column : 0] ?? []);
      return { value: signatory(name, own), lines: all };
    });
  }
  const name = nameIn(line.text);
  return name === undefined ? [] : [{ value: signatory(name, marks.flat()), lines: all }];
}

const AFTER_RECIPIENTS = /[;.,)]\s((?:\p{Lu}\p{L}*\s){1,4}\p{Lu}\p{L}*)$/u;

function nameIn(line: string): string | undefined {
  const beside = AFTER_RECIPIENTS.exec(line)?.[1];
  const name = personNameIn(line) ?? (beside === undefined ? undefined : personNameIn(beside));
  const [first = '', ...rest] = name?.split(' ') ?? [];
  if (/^(?:đã ký|nơi nhận|lưu vt)$/i.test(name ?? '') || foldEvenly(line) === 'da ky')
    return undefined;
  return isSurname(first) || (beside === undefined && rest.length > 1) ? name : undefined;
}

/** The last capacity and the last post count: `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
function signatory(name: string, marks: readonly SignatureMark[]): ProposedSignatory {
  const capacity = marks.findLast((mark) => mark.capacity !== undefined)?.capacity;
  const position = marks.findLast(({ post }) => post !== undefined)?.post;
  return {
    name,
    ...(position === undefined ? {} : { position }),
    ...(capacity === undefined ? {} : { capacity }),
  };
}
