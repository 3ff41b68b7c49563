import type { TextLine } from '../lines/clean-pages.js';
import type { Proposal } from '../proposals.js';
import { TextBody } from '../text-body.js';
import { withAmendedProvisions } from './amended-provisions.js';
import { citedDocuments } from './cited-documents.js';
import { findLegalBases } from './legal-bases.js';
import { relationsBeforeEnd, relationsInLists } from './listed-relations.js';
import { relationsAfterActs } from './relations.js';

const ENACTS =
  /(?:^|\n)(?:(?:[a-z ]{0,60} )?(?:quyet dinh|quyet nghi|nghi dinh|chi thi|thong tu) ?:? ?(?=\n)|dieu [1i]\b|chuong [1i]\b|i ?[.)] |1 ?[.)] )/;

/** Types of documents that act on others; the rest only report acts. */
export const ACTING = new Set([
  ...['Bộ luật', 'Luật', 'Pháp lệnh', 'Lệnh', 'Sắc lệnh', 'Nghị quyết liên tịch', 'Nghị quyết'],
  ...['Nghị định', 'Quyết định', 'Thông tư liên tịch', 'Thông tư liên bộ', 'Thông tư', 'Chỉ thị'],
]);

/** The relations that a document states: its bases, and what it does to others. */
export function allRelations(body: TextBody, abstract: readonly TextLine[], type = ''): Proposal[] {
  const acting = ACTING.has(type);
  const cited = citedDocuments(body);
  const enacts = body.folded.search(ENACTS);
  const textStart = enacts === -1 ? 0 : enacts;
  const bases = findLegalBases(body, cited, enacts === -1 ? body.folded.length : enacts);
  const own = cited.filter(({ phraseStart }) => phraseStart >= textStart);
  const acts = relationsAfterActs(body, own).filter(({ field, value }) => {
    if (field !== 'relation' || value.kind === 'details') return false;
    return acting || value.kind === 'corrects';
  });
  const listed = acting ? [...relationsInLists(body, own), ...relationsBeforeEnd(body, own)] : [];
  const ofTitle = titleRelations(abstract).filter(({ field, value }) => {
    if (field !== 'relation') return false;
    return (
      acting || value.kind === 'corrects' || (type === 'Hướng dẫn' && value.kind === 'details')
    );
  });
  const all = withoutRepetition([...ofTitle, ...acts, ...listed, ...bases]);
  return withAmendedProvisions(body, cited, all);
}

function titleRelations(abstract: readonly TextLine[]): Proposal[] {
  const title = new TextBody(abstract);
  return relationsAfterActs(title, citedDocuments(title)).map((proposal) => {
    const { provision: _none, ...evidence } = proposal.evidence;
    return { ...proposal, evidence };
  });
}

/** Each relation once, with its provisions if any sentence names them. */
function withoutRepetition(proposals: readonly Proposal[]): Proposal[] {
  const byKey = new Map<string, Proposal>();
  for (const proposal of proposals) {
    if (proposal.field !== 'relation') continue;
    const { kind, number, title } = proposal.value;
    const key = `${kind} ${number ?? title}`;
    const known = byKey.get(key);
    const isFuller =
      proposal.value.clause !== undefined &&
      known?.field === 'relation' &&
      known.value.clause === undefined;
    if (known === undefined || isFuller) byKey.set(key, proposal);
  }
  return [...byKey.values()];
}
