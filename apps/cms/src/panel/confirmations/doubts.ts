import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { doubtsIn, type Finding } from '../../legal/gates/findings';
import { findOwnFacts } from '../../legal/read-model/own-facts';
import { findSurroundings } from '../../legal/queries/surroundings';
import type { Database } from '../../platform/database/database';

/** What is to be confirmed before a document is published. */
export interface Doubts {
  doubts: Finding[];
  /** Stands for these doubts; who sends it has been shown them. */
  confirmation: string;
}

export const NO_DOUBTS: Doubts = { doubts: [], confirmation: '' };

/** The doubts about a document that nobody has confirmed. It is to be published already, if only to try. */
export async function findDoubts(
  strapi: Core.Strapi,
  db: Database,
  documentId: string,
): Promise<Doubts> {
  const own = await findOwnFacts(strapi, documentId);
  if (!own) return NO_DOUBTS;
  const found = doubtsIn(await findSurroundings(strapi, db, documentId, own));
  if (found.length === 0) return NO_DOUBTS;
  const rows: { gate: string; sentence: string }[] = await db('legal_confirmations')
    .where({ document_id: documentId })
    .select('gate', 'sentence');
  const confirmed = new Set(rows.map(nameOf));
  const doubts = found.filter((doubt) => !confirmed.has(nameOf(doubt)));
  return doubts.length === 0 ? NO_DOUBTS : { doubts, confirmation: digestOf(doubts) };
}

function nameOf({ gate, sentence }: { gate: string; sentence: string }): string {
  return `${gate} ${sentence}`;
}

function digestOf(doubts: readonly Finding[]): string {
  return createHash('sha256')
    .update(JSON.stringify(doubts.map(nameOf)))
    .digest('hex');
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
  await db('legal_confirmations').insert(
    doubts.map(({ gate, sentence }) => ({
      ...{ document_id: documentId, gate, sentence },
      ...{ user_id: userId, user_name: userName, at },
    })),
  );
}
