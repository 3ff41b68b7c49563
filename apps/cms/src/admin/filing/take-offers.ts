import { isRecord } from '@portal/contract/is-record';
import type { Values } from '../form-merge/values';
import { documentIdIn, relationIn, type StoredTerms, type Term } from './chosen-terms';
import type { FiledProposal } from './filing-answer';
import { itemsIn, type Offer } from './offer';

/** The form's values with these offers taken; each value stores its sentence as evidence. */
export function takeOffers(values: Values, offers: readonly Offer[], terms: StoredTerms): Values {
  return offers.reduce<Values>(
    (taken, offer) => withEvidence(take(taken, offer, terms), offer),
    values,
  );
}

function take(values: Values, offer: Offer, terms: StoredTerms): Values {
  switch (offer.field) {
    case 'file': {
      const { asset, kind } = offer.file;
      return withItem(values, 'files', { file: asset, kind });
    }
    case 'fullText':
      return { ...values, fullText: offer.html };
    case 'consultationFrom':
      return withConsultation(values, { from: offer.value });
    case 'consultationTo':
      return withConsultation(values, { to: offer.value });
    case 'documentType':
      return offer.stored === null ? values : withType(values, offer.stored, terms);
    case 'issuingBody':
      return offer.stored === null ? values : withBody(values, offer.stored, terms);
    case 'signatory':
      return withItem(values, 'signatories', offer.value);
    case 'relation':
      return withItem(values, 'relations', relationItem(offer));
    case 'number':
    case 'group':
    case 'abstract':
    case 'issuedOn':
    case 'effectiveFrom':
    case 'expiresOn':
      return { ...values, [offer.field]: offer.value };
  }
}

/** A relation as Strapi's form holds it. */
function related(items: readonly Term[]) {
  return {
    connect: items.map((item, at) => ({
      ...{ id: item.id, name: item.name, label: item.name, __temp_key__: placeAt(at) },
      apiData: { id: item.id, documentId: item.documentId, isTemporary: true },
      documentId: item.documentId,
    })),
    disconnect: [],
  };
}

/** Replaces the stored type, as a document has only one. */
function withType(values: Values, type: Term, { documentType: stored }: StoredTerms): Values {
  const isStored = stored.some(({ documentId }) => documentId === type.documentId);
  const disconnect = stored
    .filter(({ documentId }) => documentId !== type.documentId)
    .map(({ id, documentId }) => ({ id, apiData: { id, documentId } }));
  const { connect } = related(isStored ? [] : [type]);
  return { ...values, documentType: { connect, disconnect } };
}

function withBody(values: Values, body: Term, { issuingBodies: stored }: StoredTerms): Values {
  const { connect, disconnect } = relationIn(values, 'issuingBodies');
  const left = disconnect.filter((one) => documentIdIn(one) !== body.documentId);
  const isStored = left.length < disconnect.length;
  const all = isStored ? connect : [...connect, ...related([body]).connect];
  const placed = all.map((one, at) =>
    isRecord(one) ? { ...one, __temp_key__: placeAt(stored.length + at) } : one,
  );
  return { ...values, issuingBodies: { connect: placed, disconnect: left } };
}

function relationItem({ value, stored }: FiledProposal & { field: 'relation' }) {
  const { kind, number, title, scope, clause } = value;
  const target =
    stored === null
      ? { connect: [], disconnect: [] }
      : related([{ ...stored, name: stored.number }]);
  return {
    ...{ kind, scope, target, targetNumber: number ?? title },
    ...(clause === undefined ? {} : { clause }),
  };
}

function withConsultation(values: Values, days: { from?: string; to?: string }): Values {
  const now = values['consultation'];
  return { ...values, consultation: { ...(isRecord(now) ? now : {}), ...days } };
}

function withItem(values: Values, field: string, item: object): Values {
  const items = [...itemsIn(values, field), item];
  return { ...values, [field]: items.map((one, at) => ({ ...one, __temp_key__: placeAt(at) })) };
}

/** The list fields of the form, by the field of a proposal. */
const FIELD_OF: Partial<Record<Offer['field'], string>> = {
  issuingBody: 'issuingBodies',
  signatory: 'signatories',
  relation: 'relations',
};

function withEvidence(values: Values, offer: Offer): Values {
  if (offer.field === 'file' || offer.field === 'fullText') return values;
  const field = FIELD_OF[offer.field] ?? offer.field;
  const isList = FIELD_OF[offer.field] !== undefined;
  const { sentence, page, provision } = offer.evidence;
  const kept = itemsIn(values, 'evidence').filter(
    (item) => item['field'] !== field || (isList && item['sentence'] !== sentence),
  );
  const item = {
    ...{ field, sentence },
    ...(page === undefined ? {} : { page }),
    ...(provision === undefined ? {} : { provision }),
  };
  return withItem({ ...values, evidence: kept }, 'evidence', item);
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The fractional index by which Strapi sorts the items of a list: `a0`, `a1` … `az`, `b00`. */
function placeAt(at: number): string {
  const base = DIGITS.length;
  if (at < base) return `a${DIGITS.charAt(at)}`;
  const rest = at - base;
  return `b${DIGITS.charAt(Math.floor(rest / base))}${DIGITS.charAt(rest % base)}`;
}
