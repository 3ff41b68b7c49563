import type { Core } from '@strapi/strapi';
import type { DocumentGroup, RelationKind } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import type { Body, OwnFacts } from '../gates/gate';
import { groupOf } from '../groups/group-of';
import { DOCUMENT } from './document-uid';

interface Stored {
  number: string | null;
  documentType: { name: string; group: DocumentGroup | null } | null;
  group: DocumentGroup | null;
  abstract: string | null;
  issuingBodies: Body[];
  issuedOn: Day | null;
  effectiveFrom: Day | null;
  expiresOn: Day | null;
  shortProcedure: boolean | null;
  files: { file: object | null }[];
  fullText: string | null;
  consultation: { from: Day; to: Day; webAddress: string | null } | null;
  validityOverride: string | null;
  validityReason: string | null;
  relations: {
    kind: RelationKind;
    /** Stored by `relation-targets.ts`. */
    targetDocument: string | null;
    targetNumber: string | null;
  }[];
}

/** The facts of the saved draft (an open form may be newer); undefined without a draft. */
export async function findOwnFacts(
  strapi: Core.Strapi,
  documentId: string,
): Promise<OwnFacts | undefined> {
  const stored: Stored | null = await strapi.db.query(DOCUMENT).findOne({
    where: { documentId, publishedAt: null },
    populate: {
      ...{ documentType: true, issuingBodies: true, consultation: true, relations: true },
      files: { populate: { file: { select: ['id'] } } },
    },
  });
  return stored ? factsOf(stored, documentId) : undefined;
}

function factsOf(stored: Stored, documentId: string): OwnFacts {
  const { documentType: type, issuingBodies, relations, files, fullText, ...facts } = stored;
  const number = stored.number ?? '';
  const named = { number, type: type ?? undefined, chosen: stored.group };
  return {
    ...facts,
    ...{ number, type, bodies: issuingBodies, abstract: stored.abstract ?? '' },
    group: groupOf({ ...named, bodies: issuingBodies.map(({ name }) => name) }),
    isShortProcedure: stored.shortProcedure === true,
    hasFile: files.some(({ file }) => file !== null),
    hasFullText: Boolean(fullText),
    relations: relations.map(({ kind, targetDocument, targetNumber }) => ({
      ...{ kind, targetNumber },
      hasTarget: targetDocument !== null,
      isOwn: targetDocument === documentId,
    })),
  };
}
