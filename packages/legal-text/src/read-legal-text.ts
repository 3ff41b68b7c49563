import { ACTING, allRelations } from './clauses/all-relations.js';
import { citedDocuments } from './clauses/cited-documents.js';
import { consolidatedDocuments } from './clauses/consolidated.js';
import { findConsultation } from './clauses/consultation.js';
import { findEffect } from './clauses/effect.js';
import { findExpiry } from './clauses/expiry.js';
import { A_DAY, parseWrittenDay } from './clauses/written-days.js';
import { typeOf } from './letterhead/document-type.js';
import { textStartOf } from './letterhead/head-lines.js';
import {
  isJoint,
  letterheadProposals,
  linesOfAbstract,
} from './letterhead/letterhead-proposals.js';
import { letterheadOf, type Letterhead } from './letterhead/letterhead.js';
import { cleanPages, type TextLine } from './lines/clean-pages.js';
import { foldEvenly } from './lines/fold-evenly.js';
import { joinText } from './lines/joined-text.js';
import type { PageLines } from './pages.js';
import type { Proposal } from './proposals.js';
import { signaturesOf } from './signatures/signatures.js';
import { TextBody } from './text-body.js';

/** What a file states about its document; a scan has no text. */
export type LegalTextReading = { isScan: true } | { isScan: false; proposals: Proposal[] };

/** Fewer letters mean a scan, which may still carry the stamp of a signature or a number. */
const FEWEST_LETTERS = 80;

/** Reads the lines of a file's pages. Proposes only what the text itself states. */
export function readLegalText(pages: readonly PageLines[]): LegalTextReading {
  const lines = cleanPages(pages);
  const letters = lines.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  return letters < FEWEST_LETTERS
    ? { isScan: true }
    : { isScan: false, proposals: proposalsOf(lines) };
}

function proposalsOf(lines: readonly TextLine[]): Proposal[] {
  const head = letterheadOf(lines);
  const textStart = textStartOf(lines) ?? afterTitle(lines, head);
  const { start: end, signatories } = signaturesOf(lines, textStart, isJoint(head));
  const body = new TextBody(lines.slice(Math.min(textStart, end), end));
  const abstract = linesOfAbstract(head);
  const ofHead = letterheadProposals(head, joinText(lines), abstract);
  const signed = signatories.map(({ value, lines: block }): Proposal => {
    const sentence = block.map(({ text }) => text).join(' ');
    return { field: 'signatory', value, evidence: { sentence, page: block[0]?.page ?? 1 } };
  });
  const whole = new TextBody(lines.slice(0, end));
  const dated = head.issuedOn === undefined ? dayOfAdoption(lines) : [];
  const said = [...ofHead, ...dated];
  return [
    ...said,
    ...signed,
    ...clauseProposals({ whole, body, type: typeOf(head), said, abstract }),
  ];
}

const ADOPTED = new RegExp(String.raw`quoc hoi[^.\n]{0,120} thong qua ngay (${A_DAY})`);

/** A law bears the day of its adoption by the National Assembly. */
function dayOfAdoption(lines: readonly TextLine[]): Proposal[] {
  const body = new TextBody(lines);
  const match = ADOPTED.exec(body.folded);
  const value = match?.[1] === undefined ? undefined : parseWrittenDay(match[1]);
  if (match === null || value === undefined) return [];
  const { page, sentence } = body.evidenceAt(match.index, match.index + match[0].length);
  return [{ field: 'issuedOn', value, evidence: { page, sentence } }];
}

/** If the start of the text is not recognized, it is below title and number. */
function afterTitle(lines: readonly TextLine[], { title, number }: Letterhead): number {
  const above = [title?.line, number?.line].map((line) =>
    line === undefined ? -1 : lines.indexOf(line),
  );
  return Math.max(...above) + 1;
}

interface Parts {
  /** Including the letterhead. */
  whole: TextBody;
  body: TextBody;
  type: string | undefined;
  said: readonly Proposal[];
  abstract: readonly TextLine[];
}

function clauseProposals({ whole, body, type, said, abstract }: Parts): Proposal[] {
  if (type === 'Văn bản hợp nhất') return consolidatedDocuments(whole, citedDocuments(whole));
  const isDraft = said.some(({ field }) => field === 'group');
  const name = namesInText(type);
  const [issued] = said.flatMap((one) => (one.field === 'issuedOn' ? [one.value] : []));
  const effect = name === undefined ? [] : findEffect(body, name, issued);
  const [from] = effect.flatMap((one) => (one.field === 'effectiveFrom' ? [one.value] : []));
  return [
    ...effect,
    ...(name === undefined ? [] : findExpiry(body, name, from)),
    ...allRelations(body, abstract, type),
    ...(isDraft ? findConsultation(whole) : []),
  ];
}

/** What a text calls itself, as a pattern for folded text. */
function namesInText(type?: string): string | undefined {
  if (type === undefined || !ACTING.has(type)) return undefined;
  const folded = foldEvenly(type);
  const [short] = folded.split(/ lien (?:tich|bo)$/);
  return short === folded ? folded : `(?:${folded}|${short})`;
}
