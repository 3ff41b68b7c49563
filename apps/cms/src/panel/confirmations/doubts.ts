import type { Core } from '@strapi/strapi';
import type { Finding } from '../../content/gates/finding';
import { findPublication } from '../../content/queries/find-publication';
import { doubtsIn as doubtsInPublication } from '../../content/gates/findings';
import { gatedTypeOf } from '../../content/gates/gated-types';
import type { Item } from '../../content/item-rights';
import { doubtsIn } from '../../legal/gates/findings';
import { findOwnFacts } from '../../legal/read-model/own-facts';
import { findSurroundings } from '../../legal/queries/surroundings';
import type { Database } from '../../platform/database/database';
import { sha256Of } from '../../platform/sha256';
import { CONFIRMATIONS } from './confirmations-table';

/** The doubts to confirm before an item is published. */
export interface Doubts {
  doubts: Finding[];
  /** A digest of these doubts; a client that sends it has shown them to its user. */
  confirmation: string;
}

export const NO_DOUBTS: Doubts = { doubts: [], confirmation: '' };

const DOCUMENT = 'api::legal-document.legal-document';

/** True for types whose publication may raise doubts. */
export const isAskedAbout = (uid: string) => uid === DOCUMENT || gatedTypeOf(uid) !== undefined;

interface AskedItem extends Item {
  /** True if it was never published. */
  isNew: boolean;
}

/** The unconfirmed doubts about an item. It must already be published in this transaction. */
export async function findDoubts(
  strapi: Core.Strapi,
  db: Database,
  { uid, documentId, isNew }: AskedItem,
): Promise<Doubts> {
  const found = await findAll(strapi, db, { uid, documentId, isNew });
  if (found.length === 0) return NO_DOUBTS;
  const rows: { gate: string; sentence: string }[] = await db(CONFIRMATIONS)
    .where({ document_id: documentId })
    .select('gate', 'sentence');
  const confirmed = new Set(rows.map(nameOf));
  const doubts = found.filter((doubt) => !confirmed.has(nameOf(doubt)));
  return doubts.length === 0 ? NO_DOUBTS : { doubts, confirmation: digestOf(doubts) };
}

async function findAll(strapi: Core.Strapi, db: Database, item: AskedItem): Promise<Finding[]> {
  const { uid, documentId, isNew } = item;
  const type = gatedTypeOf(uid);
  if (type !== undefined) {
    const facts = await findPublication(strapi, db, { type, documentId, isNew });
    return facts ? doubtsInPublication(facts) : [];
  }
  const own = await findOwnFacts(strapi, documentId);
  return own ? doubtsIn(await findSurroundings(strapi, db, documentId, own)) : [];
}

function nameOf({ gate, sentence }: { gate: string; sentence: string }): string {
  return `${gate} ${sentence}`;
}

function digestOf(doubts: readonly Finding[]): string {
  return sha256Of(JSON.stringify(doubts.map(nameOf)));
}

interface Confirming {
  documentId: string;
  doubts: readonly Finding[];
  userId: number;
  userName: string;
}

export async function noteConfirmations(
  db: Database,
  { documentId, doubts, userId, userName }: Confirming,
): Promise<void> {
  const at = Date.now();
  await db(CONFIRMATIONS).insert(
    doubts.map(({ gate, sentence }) => ({
      ...{ document_id: documentId, gate, sentence },
      ...{ user_id: userId, user_name: userName, at },
    })),
  );
}
