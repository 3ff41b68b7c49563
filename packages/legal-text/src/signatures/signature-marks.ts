import type { SigningCapacity } from '@portal/contract/legal-vocabulary';
import type { TextLine } from '../lines/clean-pages.js';
import { isCapitals } from '../lines/join-lines.js';
import { A_POST, POST_BY_FOLDED } from './posts.js';

/** `KT. CHỦ TỊCH` or `PHÓ CHỦ TỊCH`, with the place where it begins in its line. */
export interface SignatureMark {
  start: number;
  capacity?: SigningCapacity;
  post?: string;
}

const BODIES =
  'uy ban|ubnd|hoi dong|hdnd|chinh phu|ban thuong vu|ban chap hanh|ban can su|thuong truc|quoc hoi|tinh uy|dang uy|ban |bo |so |doan |hoi |lien ';
const MARK = new RegExp(
  String.raw`(?<=^|[\s;.,)/])(?:(t/m|k/t|t/l|(?:tm|kt|tl|tuq|q)(?=\s?\.))\s?\.?\s?(${A_POST}|${BODIES})?|(?<!doan )(${A_POST})(?=$|[\s,;(]))`,
  'g',
);

/** The length of two columns; a longer line is running text. */
const MAX_LINE_LENGTH = 300;

/** The signature marks in a line, which may also hold the end of the list of recipients. */
export function signatureMarks(line: TextLine): SignatureMark[] {
  const found: SignatureMark[] = [];
  if (line.text.length > MAX_LINE_LENGTH) return found;
  for (const match of line.folded.matchAll(MARK)) {
    const [whole, lead, represented, alone] = match;
    const start = match.index;
    const written = line.text.slice(start, start + whole.length);
    const capacity = capacityOf(lead);
    const post = POST_BY_FOLDED.get(represented ?? alone ?? '');
    if (lead === undefined && !standsForItself(line, start, written)) continue;
    const rest = line.text.slice(start + written.length);
    if (lead !== undefined && (capacity === undefined || !isMarked(written, rest, represented)))
      continue;
    found.push({
      start,
      ...(capacity === undefined ? {} : { capacity }),
      ...(post === undefined ? {} : { post }),
    });
  }
  return found;
}

function capacityOf(lead = ''): SigningCapacity | undefined {
  const mark = lead.replace('/', '').toUpperCase();
  return CAPACITIES.find((one) => one === mark);
}

const CAPACITIES: SigningCapacity[] = ['TM', 'KT', 'TL', 'TUQ', 'Q'];

/** A font that draws capitals leaves lower case in the text. */
const BESIDE_RECIPIENTS = /^-.*[;.] $/;

/** A post in a list of recipients is in lower case. */
function standsForItself(line: TextLine, start: number, written: string): boolean {
  if (isCapitals(written) || (start === 0 && line.text.length - written.length < 3)) return true;
  return BESIDE_RECIPIENTS.test(line.text.slice(0, start)) && line.text.endsWith(written);
}

/** `rest` is the line after the mark. */
function isMarked(written: string, rest: string, represented?: string): boolean {
  const mark = written.split('.')[0] ?? '';
  if (mark !== mark.toUpperCase()) return false;
  return represented !== undefined || /^\s?\p{Lu}{2}/u.test(rest);
}
