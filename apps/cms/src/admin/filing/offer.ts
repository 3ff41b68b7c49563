import { isRecord } from '@portal/contract/is-record';
import { CAPACITY_LABELS, GROUP_LABELS, RELATION_LABELS } from '@portal/contract/legal-vocabulary';
import { isEmpty, type Values } from '../form-merge/values';
import { chosenTerms, type StoredTerms } from './chosen-terms';
import type { FiledProposal, Filing } from './filing-answer';
import { filingTexts as texts } from './filing-texts';
import { inside } from './inside';
import { shownWords } from './shown-words';

/** The file that was read; `asset` is the answer of the media library. */
interface FiledFile {
  asset: Readonly<Record<string, unknown>>;
  name: string;
  kind: 'original' | 'word';
}

/** A value from a file that an editor may take into the form. */
export type Offer =
  | { field: 'file'; file: FiledFile }
  | { field: 'fullText'; html: string }
  | FiledProposal;

/** `differs`: taking it would replace what the form holds. `unknown`: the portal has no such term. */
type OfferState = 'open' | 'taken' | 'differs' | 'unknown';

export function offersOf(filing: Filing, file: FiledFile): Offer[] {
  return [
    ...filing.proposals,
    ...(filing.fullText === '' ? [] : [{ field: 'fullText' as const, html: filing.fullText }]),
    { field: 'file', file },
  ];
}

export function stateOf(offer: Offer, values: Values, terms: StoredTerms): OfferState {
  switch (offer.field) {
    case 'file':
      return itemsIn(values, 'files').some(({ file }) => isSameFile(file, offer.file))
        ? 'taken'
        : 'open';
    case 'fullText':
      return stateOfPlain(values['fullText'], offer.html);
    case 'consultationFrom':
      return stateOfPlain(inside(values['consultation'], 'from'), offer.value);
    case 'consultationTo':
      return stateOfPlain(inside(values['consultation'], 'to'), offer.value);
    case 'documentType':
    case 'issuingBody':
      return stateOfTerm(offer, values, terms);
    case 'signatory':
      return itemsIn(values, 'signatories').some(({ name }) => name === offer.value.name)
        ? 'taken'
        : 'open';
    case 'relation':
      return itemsIn(values, 'relations').some((item) => isSameRelation(item, offer))
        ? 'taken'
        : 'open';
    case 'number':
    case 'group':
    case 'abstract':
    case 'issuedOn':
    case 'effectiveFrom':
    case 'expiresOn':
      return stateOfPlain(values[offer.field], offer.value);
  }
}

function stateOfPlain(current: unknown, value: string): OfferState {
  if (isEmpty(current)) return 'open';
  return current === value ? 'taken' : 'differs';
}

function stateOfTerm(
  { field, stored }: FiledProposal & { stored: unknown },
  values: Values,
  terms: StoredTerms,
): OfferState {
  if (!isRecord(stored)) return 'unknown';
  const name = field === 'documentType' ? 'documentType' : 'issuingBodies';
  const chosen = chosenTerms(values, name, terms).map(({ documentId }) => documentId);
  if (chosen.includes(stored['documentId'])) return 'taken';
  return field === 'documentType' && chosen.length > 0 ? 'differs' : 'open';
}

function isSameFile(file: unknown, { asset }: FiledFile): boolean {
  return isRecord(file) && file['id'] === asset['id'];
}

function isSameRelation(
  { kind, targetNumber }: Record<string, unknown>,
  { value }: FiledProposal & { field: 'relation' },
): boolean {
  return kind === value.kind && targetNumber === (value.number ?? value.title);
}

/** The rows of a repeatable component. */
export function itemsIn(values: Values, field: string): Record<string, unknown>[] {
  const items = values[field];
  return Array.isArray(items) ? items.filter(isRecord) : [];
}

/** The value of an offer, as text for people. */
export function wordsOf(offer: Offer): string {
  switch (offer.field) {
    case 'file':
      return offer.file.name;
    case 'fullText':
      return texts.fullText;
    case 'signatory': {
      const { name, position, capacity } = offer.value;
      const post = position === undefined ? '' : `, ${position}`;
      return `${name}${post}${capacity === undefined ? '' : ` (${CAPACITY_LABELS[capacity]})`}`;
    }
    case 'relation': {
      const { kind, title, clause, scope } = offer.value;
      const part = clause ?? (scope === 'part' && kind !== 'amends' ? texts.part : undefined);
      return `${RELATION_LABELS[kind][0]}: ${title}${part === undefined ? '' : ` (${part})`}`;
    }
    case 'group':
      return GROUP_LABELS.draft;
    case 'number':
    case 'abstract':
    case 'issuedOn':
    case 'effectiveFrom':
    case 'expiresOn':
    case 'consultationFrom':
    case 'consultationTo':
    case 'documentType':
    case 'issuingBody':
      return shownWords(offer.value);
  }
}
