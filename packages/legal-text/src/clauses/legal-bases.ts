import type { Proposal, ProposedRelation } from '../proposals.js';
import type { TextBody } from '../text-body.js';
import { relationTo, type CitedDocument } from './cited-documents.js';
import { A_DAY, parseWrittenDay } from './written-days.js';

const BASIS = /(?:^|\n)(?:- )?can cu (?!vao ket qua)/g;
/** Text before a number which shows that another document acts on it or is about it. */
const OF_ANOTHER =
  /(?:mot so dieu|bo sung|thi hanh|thuc hien|chi tiet|thay the|theo|ve viec|kem theo|trien khai|phe duyet|ban hanh|cua)(?: (?:cac|mot so|noi dung|dieu|khoan|\d+|cua|tai|va)){0,5} ?$/;
/** The name extends up to its date or number, because names themselves contain `và` and commas. */
const NAMED_LAW = new RegExp(
  String.raw`(?<=can cu (?:cac )?|; ?|, va | va )((?:bo )?luat|phap lenh|hien phap)((?: [^\s;.\d(]+){1,40}?)(?=,? (?:ngay|da duoc|duoc|so \d|nam \d{4})(?![a-z])|[;.\n(]|$| va (?:nghi dinh|quyet dinh|thong tu) |, (?:nghi dinh|quyet dinh|thong tu) )(?: ngay (${A_DAY}))?`,
  'g',
);
/** The documents named in the paragraphs that begin with `Căn cứ`, before the text itself. */
export function findLegalBases(
  body: TextBody,
  cited: readonly CitedDocument[],
  end: number,
): Proposal[] {
  return [...body.folded.slice(0, end).matchAll(BASIS)].flatMap(({ 0: lead, index }) => {
    const start = index + (lead.startsWith('\n') ? 1 : 0);
    const line = body.folded.indexOf('\n', start);
    const stop = line === -1 ? body.folded.length : line;
    return [...numbered(body, cited, { start, stop }), ...named(body, { start, stop })];
  });
}

interface Range {
  start: number;
  stop: number;
}

function numbered(
  body: TextBody,
  cited: readonly CitedDocument[],
  { start, stop }: Range,
): Proposal[] {
  const inside = cited.filter((document) => document.start >= start && document.end <= stop);
  return inside.flatMap((document, index): Proposal[] => {
    const from = index === 0 ? start : (inside[index - 1]?.end ?? start);
    const before = body.folded.slice(from, document.phraseStart);
    if (OF_ANOTHER.test(before.trimStart())) return [];
    return [proposed(body, relationTo(document, 'based-on', 'whole'), document)];
  });
}

/** Laws may be named by their day or year alone. */
function named(body: TextBody, { start, stop }: Range): Proposal[] {
  const folded = body.folded.slice(start, stop);
  return [...folded.matchAll(NAMED_LAW)].flatMap((match): Proposal[] => {
    const [whole, type = '', name = '', day] = match;
    const at = start + match.index;
    const title = body.text.slice(at, at + type.length + name.length);
    if (
      isNumbered(folded, match.index + type.length + name.length) ||
      /^ (?:nay|cua|tren)/.test(name)
    )
      return [];
    const issuedOn = day === undefined ? undefined : parseWrittenDay(day);
    const value: ProposedRelation = {
      kind: 'based-on',
      title,
      ...(issuedOn === undefined ? {} : { issuedOn }),
      scope: 'whole',
    };
    return [proposed(body, value, { start: at, end: at + whole.length })];
  });
}

function isNumbered(folded: string, end: number): boolean {
  return /^,? so \d/.test(folded.slice(end, end + 12));
}

function proposed(
  body: TextBody,
  value: ProposedRelation,
  { start, end }: { start: number; end: number },
): Proposal {
  return { field: 'relation', value, evidence: body.evidenceAt(start, end) };
}
