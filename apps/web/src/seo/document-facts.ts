import { contentAddress } from '@portal/contract/content-types';
import type { LegalRelation } from '@portal/contract/legal-history';
import type { RelationKind, ValidityStatus } from '@portal/contract/legal-vocabulary';
import { documentName } from '../features/documents/document-name.ts';
import type { LegalDocument } from '../lib/answers.ts';
import { fullAddress } from '../lib/site-origin.ts';
import type { JsonLdObject } from './json-ld.ts';

/** https://schema.org/LegalForceStatus; what is not known has none. */
const LEGAL_FORCE: Record<ValidityStatus, string | undefined> = {
  'not-yet-in-force': 'NotInForce',
  'in-force': 'InForce',
  'partly-expired': 'PartiallyInForce',
  expired: 'NotInForce',
  suspended: 'NotInForce',
  'partly-suspended': 'PartiallyInForce',
  'no-longer-suitable': undefined,
  undetermined: undefined,
};

/** How schema.org names what a document does to another one. */
const RELATION_PROPERTIES: Partial<Record<RelationKind, string>> = {
  amends: 'legislationAmends',
  replaces: 'legislationRepeals',
  repeals: 'legislationRepeals',
  corrects: 'legislationCorrects',
  consolidates: 'legislationConsolidates',
  details: 'legislationApplies',
  'based-on': 'isBasedOn',
  cites: 'citation',
};

/** https://schema.org/Legislation */
export function documentFacts(document: LegalDocument): JsonLdObject {
  const { slug, number, abstract, documentType, issuedOn, effectiveFrom, expiresOn } = document;
  const force = LEGAL_FORCE[document.validity.status];
  const address = fullAddress(contentAddress('legal-document', slug));
  return {
    '@type': 'Legislation',
    '@id': address,
    url: address,
    name: documentName(document),
    abstract,
    ...(number !== '' && { legislationIdentifier: number }),
    legislationDate: issuedOn,
    inLanguage: 'vi',
    legislationJurisdiction: 'VN',
    dateModified: document.updatedAt,
    legislationPassedBy: document.issuingBodies.map(({ name }) => ({
      ...{ '@type': 'GovernmentOrganization', name },
    })),
    about: document.legalFields.map(({ name }) => name),
    ...(documentType && { legislationType: documentType.name }),
    ...(effectiveFrom !== null && {
      temporalCoverage: `${effectiveFrom}/${expiresOn ?? '..'}`,
    }),
    ...(force !== undefined && { legislationLegalForce: `https://schema.org/${force}` }),
    ...relationFacts(document.relations),
    encoding: document.files.map(({ name, url, mime, sizeBytes }) => ({
      ...{ '@type': 'LegislationObject', name, contentUrl: fullAddress(url) },
      ...{ encodingFormat: mime, contentSize: `${sizeBytes} B` },
    })),
  };
}

function relationFacts(relations: LegalRelation[]): JsonLdObject {
  const facts: Record<string, JsonLdObject[]> = {};
  for (const { kind, direction, number, document } of relations) {
    const property = RELATION_PROPERTIES[kind];
    if (property === undefined || direction === 'passive') continue;
    const other = document && {
      '@id': fullAddress(contentAddress('legal-document', document.slug)),
    };
    (facts[property] ??= []).push({
      '@type': 'Legislation',
      ...(number !== '' && { legislationIdentifier: number }),
      ...other,
    });
  }
  return facts;
}
