import * as z from 'zod/mini';
import { component, described } from './described.js';
import { hasNumber } from '@portal/vietnamese/document-title';
import { namedProvisions } from '@portal/vietnamese/named-provisions';
import { contentAddress } from './content-types.js';
import { documentName } from './document-name.js';
import type { LegalDocument } from './legal-document.js';
import type { LegalRelation } from './legal-history.js';
import type { RelationKind, ValidityStatus } from './legal-vocabulary.js';

/** An object of JSON-LD in the vocabulary of https://schema.org. */
export interface JsonLdObject {
  [name: string]: JsonLdValue;
}
type JsonLdValue = string | number | boolean | JsonLdObject | JsonLdValue[];

export const legislation = component(
  'Legislation',
  'Văn bản theo schema.org/Legislation (JSON-LD)',
  'A legal document as schema.org/Legislation (JSON-LD)',
  z.looseObject({
    '@context': described(
      'Bộ từ vựng của các tên trong câu trả lời',
      'Vocabulary of the names in the answer',
      z.literal('https://schema.org'),
    ),
  }),
);

/** https://schema.org/LegalForceStatus; unknown statuses have none. */
const LEGAL_FORCE: Record<ValidityStatus, string | undefined> = {
  'not-yet-in-force': 'NotInForce',
  'in-force': 'InForce',
  'partly-expired': 'PartiallyInForce',
  expired: 'NotInForce',
  suspended: 'NotInForce',
  'partly-suspended': 'PartiallyInForce',
  'no-longer-suitable': undefined,
  undetermined: undefined,
  'not-applicable': undefined,
};

/** The property of schema.org for each relation; undefined if there is none. */
const RELATION_PROPERTIES: Record<RelationKind, string | undefined> = {
  amends: 'legislationAmends',
  replaces: 'legislationRepeals',
  repeals: 'legislationRepeals',
  corrects: 'legislationCorrects',
  consolidates: 'legislationConsolidates',
  halts: 'legislationChanges',
  suspends: 'legislationChanges',
  details: 'legislationApplies',
  'based-on': 'isBasedOn',
  cites: 'citation',
  interprets: 'about',
  announces: undefined,
  related: undefined,
};

type Described = Omit<LegalDocument, 'fullText' | 'citedBy' | 'timeline'>;

/**
 * A document as https://schema.org/Legislation, whose terms are those of the European Legislation
 * Identifier (ELI). `fullAddress` turns a path of the site into an address.
 */
export function legislationOf(
  document: Described,
  fullAddress: (path: string) => string,
): JsonLdObject {
  const { slug, abstract, documentType, group, issuedOn, effectiveFrom, expiresOn } = document;
  const { gazetteDate, validity, relations } = document;
  const force = LEGAL_FORCE[validity.status];
  const address = fullAddress(contentAddress('legal-document', slug));
  return {
    ...{ '@type': 'Legislation', '@id': address, url: address },
    ...{ name: documentName(document), abstract, inLanguage: 'vi', legislationJurisdiction: 'VN' },
    ...identifierOf(document.number),
    ...(documentType && { legislationType: documentType.name }),
    ...(group === 'draft' && { creativeWorkStatus: 'Draft' }),
    legislationDate: issuedOn,
    ...(effectiveFrom !== null && {
      legislationDateOfApplicability: effectiveFrom,
      temporalCoverage: `${effectiveFrom}/${expiresOn ?? '..'}`,
    }),
    ...(gazetteDate !== null && { datePublished: gazetteDate }),
    dateModified: document.updatedAt,
    ...(force !== undefined && { legislationLegalForce: `https://schema.org/${force}` }),
    legislationPassedBy: document.issuingBodies.map(({ name }) => ({
      ...{ '@type': 'GovernmentOrganization', name },
    })),
    legislationResponsible: document.signatories.map(({ name, position }) => ({
      ...{ '@type': 'Person', name },
      ...(position !== null && { jobTitle: position }),
    })),
    about: document.legalFields.map(({ name }) => name),
    ...relationsOf(relations, { address, fullAddress }),
    encoding: document.files.map(({ name, url, mime, sizeBytes, sha256 }) => ({
      ...{ '@type': 'LegislationObject', name, contentUrl: fullAddress(url) },
      ...{ encodingFormat: mime, contentSize: `${sizeBytes} B` },
      ...(sha256 !== null && { sha256 }),
    })),
  };
}

function identifierOf(number: string): JsonLdObject {
  return hasNumber(number) ? { legislationIdentifier: number } : {};
}

interface Addresses {
  /** The address of the document itself. */
  address: string;
  fullAddress: (path: string) => string;
}

/** What it does to others, by property; what others do to it as `@reverse`, with the affected parts. */
function relationsOf(relations: readonly LegalRelation[], addresses: Addresses): JsonLdObject {
  const own: Record<string, JsonLdObject[]> = {};
  const reverse: Record<string, JsonLdObject[]> = {};
  const ownParts = new Map<string, JsonLdObject>();
  for (const relation of relations) {
    const property = RELATION_PROPERTIES[relation.kind];
    if (property === undefined) continue;
    const { address, node } = otherOf(relation, addresses);
    if (relation.direction === 'active') {
      const parts = [...partsOf(relation, address).values()];
      const objects = parts.map((part) => ({ ...part, isPartOf: node }));
      (own[property] ??= []).push(...(objects.length > 0 ? objects : [node]));
    } else {
      (reverse[property] ??= []).push(node);
      for (const [id, part] of partsOf(relation, addresses.address)) ownParts.set(id, part);
    }
  }
  return {
    ...own,
    ...(Object.keys(reverse).length > 0 && { '@reverse': reverse }),
    ...(ownParts.size > 0 && { hasPart: [...ownParts.values()] }),
  };
}

/** The provisions that a relation names, by address. */
function partsOf({ clause }: LegalRelation, address: string | undefined) {
  const provisions = address === undefined ? [] : namedProvisions(clause ?? '');
  return new Map(
    provisions.map(({ id, label }): [string, JsonLdObject] => {
      const at = `${address}#${id}`;
      return [at, { '@type': 'Legislation', '@id': at, name: label }];
    }),
  );
}

function otherOf({ number, document }: LegalRelation, { fullAddress }: Addresses) {
  const identified = { '@type': 'Legislation', ...identifierOf(number) };
  if (document === null) return { address: undefined, node: identified };
  const address = fullAddress(contentAddress('legal-document', document.slug));
  const named = { name: documentName(document), legislationDate: document.issuedOn };
  return { address, node: { ...identified, '@id': address, ...named } };
}
