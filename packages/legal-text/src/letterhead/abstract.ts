import { TYPE_NAMES } from '../document-names.js';
import type { TextLine } from '../lines/clean-pages.js';
import { foldEvenly } from '../lines/fold-evenly.js';
import { isCapitals } from '../lines/join-lines.js';

const MOST_LINES = 14;
const MOST_CHARACTERS = 1_000;

/** Words with which the text itself begins, not the abstract. */
const OPENS_TEXT =
  /^(?:can cu|thuc hien|theo|xet|ngay|de|nham|trong|sau khi|tren co so|vua qua|kinh gui|dieu|chuong|phan|muc|i+v?x?|[1-9]|a|hien nay|tai|luat nay|nghi dinh nay|quyet dinh nay|thong tu nay|ap dung|phuc dap|cac can cu|qua|thoi gian qua|thoi gian gan day)(?![a-z\d])/;
const AUTHORITY =
  /^(?:uy ban nhan dan|hoi dong nhan dan|bo truong|lien bo|chinh phu|thu tuong|chu tich|giam doc|tong giam doc|tong cuc truong|cuc truong|quoc hoi|uy ban thuong vu|thong doc|chanh|chi cuc truong|vien truong|truong ban|ban thuong vu|ban chap hanh|hoi dong|tong kiem toan|tong thanh tra|hieu truong|thuong truc)(?![a-z])/;
const LEFT_OPEN = /(?:^|\s)(?:cua|do|tai|va|cho|voi|boi|giua|thuoc|cac|ve|trong|theo|den|tren|,)$/;
/** Until about 1996 titles continued like this: `CỦA CHÍNH PHỦ SỐ 26/CP NGÀY 15-4-1996 QUY ĐỊNH …`. */
const OF_WHOM =
  /^cua [a-z -]{3,60}? so \S+ ?(?:-? ?[a-z]+)? ?ngay \d{1,2}[-/ .a-z]{1,8}\d{1,2}[-/ .a-z]{1,6}\d{4} ?/;
/** A consolidated text continues with its sources. */
const NAMES_DOCUMENT = new RegExp(`^(?:${TYPE_NAMES})(?: [a-z, ]{0,80})? so \\d`);
const OF_WHAT_TYPE = /^(?:v\/v|vv|ve viec)\s*[:.]?\s*(?=v\/v|ve viec)/;

/** The Party names the meeting above the subject of the resolution. */
const OF_MEETING = /^hoi nghi lan thu /;

/** The lines of the abstract, below the title. */
export function abstractLines(afterTitle: readonly TextLine[], issuer: string): TextLine[] {
  const taken: TextLine[] = [];
  for (const line of afterTitle.slice(0, MOST_LINES)) {
    const before = taken.at(-1);
    if (line.text === '') {
      if (before !== undefined) return taken;
      continue;
    }
    if (before === undefined && OF_MEETING.test(line.folded)) continue;
    if (endsAbstract(line, before, issuer)) return taken;
    taken.push(line);
  }
  return taken.length < MOST_LINES ? taken : [];
}

function endsAbstract(line: TextLine, before: TextLine | undefined, issuer: string): boolean {
  if (/^[("“]/.test(line.text)) return true;
  const isLeftOpen = before !== undefined && LEFT_OPEN.test(before.folded);
  if (before === undefined) return /^(?:can cu|kinh gui|dieu \d|chuong |phan )/.test(line.folded);
  if (/^\p{Ll}/u.test(line.text)) return isIssuer(line.folded, issuer) && !isLeftOpen;
  if (isCapitals(line.text) && isCapitals(before.text)) {
    return !isLeftOpen && (AUTHORITY.test(line.folded) || /^(?:[ivx]+|\d+)\. /.test(line.folded));
  }
  if (isLeftOpen) return false;
  if (/[a-z)]\. [a-z]/.test(line.folded)) return true;
  if (NAMES_DOCUMENT.test(line.folded))
    return !/ (?:mot so dieu|cua|thuc hien|thi hanh|theo)$/.test(before.folded);
  return (
    OPENS_TEXT.test(line.folded) || AUTHORITY.test(line.folded) || isIssuer(line.folded, issuer)
  );
}

function isIssuer(folded: string, issuer: string): boolean {
  return issuer !== '' && folded.startsWith(issuer);
}

/** The lines of a letter's subject; without a recognized end, all lines of its column. */
export function subjectLines(lines: readonly TextLine[]): TextLine[] {
  const end = lines.findIndex(({ folded }) =>
    /^(?:kinh gui|can cu|thuc hien|noi nhan)/.test(folded),
  );
  const kept = end === -1 ? lines : lines.slice(0, end);
  return kept.length > MOST_LINES ? [] : [...kept];
}

/** The lines joined into one; undefined if they cannot be an abstract. */
export function abstractOf(lines: readonly TextLine[]): string | undefined {
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s.;:]+$/u, '');
  const folded = foldEvenly(text);
  const lead = OF_WHOM.exec(folded)?.[0] ?? OF_WHAT_TYPE.exec(folded)?.[0] ?? '';
  const abstract = text.slice(lead.length);
  const isLong = abstract.length > MOST_CHARACTERS;
  return isLong || !/\p{L}{2}.*\s.*\p{L}{2}/u.test(abstract) ? undefined : abstract;
}
