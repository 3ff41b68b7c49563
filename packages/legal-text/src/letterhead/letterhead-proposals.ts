import type { TextLine } from '../lines/clean-pages.js';
import { foldEvenly } from '../lines/fold-evenly.js';
import { isCapitals } from '../lines/join-lines.js';
import type { JoinedText } from '../lines/joined-text.js';
import { WordCases } from '../lines/sentence-case.js';
import type { Evidence, Proposal } from '../proposals.js';
import { abstractLines, abstractOf, subjectLines } from './abstract.js';
import { typeOf } from './document-type.js';
import { issuerNames, withoutAbbreviation } from './issuing-bodies.js';
import type { Letterhead } from './letterhead.js';
import { spellingIn } from './proper-spelling.js';

const JOINT = /^(?:TTLT|NQLT|TTLB)$/;

export function isJoint({ number, title }: Letterhead): boolean {
  const mark = number !== undefined && 'type' in number.parts ? (number.parts.type ?? '') : '';
  return JOINT.test(mark) || /liên (?:tịch|bộ)$/.test(title?.value ?? '');
}

/** The proposals from above the text. `whole` is the whole text, which has the names in lower case. */
export function letterheadProposals(
  head: Letterhead,
  whole: JoinedText,
  abstract: readonly TextLine[],
): Proposal[] {
  const { number, issuedOn, draft, title } = head;
  const proposals: Proposal[] = [];
  const typeLine = title?.line ?? number?.line ?? head.subjectLines[0];
  const type = typeOf(head);
  if (number !== undefined) {
    proposals.push({ field: 'number', value: number.value, evidence: evidenceOf([number.line]) });
  }
  if (type !== undefined && typeLine !== undefined) {
    proposals.push({ field: 'documentType', value: type, evidence: evidenceOf([typeLine]) });
  }
  if (draft !== undefined) {
    proposals.push({ field: 'group', value: 'draft', evidence: evidenceOf([draft]) });
  }
  proposals.push(...issuingBodies(head, whole));
  if (issuedOn !== undefined) {
    proposals.push({
      field: 'issuedOn',
      value: issuedOn.value,
      evidence: evidenceOf([issuedOn.line]),
    });
  }
  const said = abstractOf(abstract);
  if (said !== undefined) {
    const value = inSmallLetters(said, whole);
    proposals.push({ field: 'abstract', value, evidence: evidenceOf(abstract) });
  }
  return proposals;
}

/** The lines of the abstract; of a letter, those of its subject. */
export function linesOfAbstract(head: Letterhead): TextLine[] {
  const [issuer] = issuerNames(head.issuerLines, false).slice(-1);
  if (head.title === undefined) return subjectLines(head.subjectLines);
  return abstractLines(head.afterTitle, issuer === undefined ? '' : foldEvenly(issuer.name));
}

function issuingBodies(head: Letterhead, whole: JoinedText): Proposal[] {
  const names = issuerNames(head.issuerLines, isJoint(head));
  const issuing = isJoint(head) ? names : names.slice(-1);
  return issuing.map(({ name, line }) => ({
    field: 'issuingBody',
    value: nameInSmallLetters(withoutAbbreviation(name), whole),
    evidence: evidenceOf([line]),
  }));
}

/** In names of places every word has a capital. */
const PLACE = /(?<=(?:tỉnh|thành phố|thị xã|huyện|quận|thị trấn|phường|xã))(?: \p{L}+)+$/u;

function nameInSmallLetters(name: string, whole: JoinedText): string {
  const found = spellingIn(whole, name);
  if (found !== undefined) return found;
  if (!isCapitals(name) && !isCapitals(name.split(' ').at(-1) ?? '')) return name;
  return new WordCases(whole.text)
    .sentence(name)
    .replace(PLACE, (place) => place.replace(/(?<=\s)\p{Ll}/gu, (letter) => letter.toUpperCase()));
}

function inSmallLetters(said: string, whole: JoinedText): string {
  const capitals = said.match(/\p{Lu}/gu)?.length ?? 0;
  const small = said.match(/\p{Ll}/gu)?.length ?? 0;
  const cased = capitals > small ? new WordCases(whole.text).sentence(said) : said;
  return cased.charAt(0).toUpperCase() + cased.slice(1);
}

function evidenceOf(lines: readonly TextLine[]): Evidence {
  return { sentence: lines.map(({ text }) => text).join(' '), page: lines[0]?.page ?? 1 };
}
