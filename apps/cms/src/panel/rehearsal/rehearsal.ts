import type { Core } from '@strapi/strapi';
import type { Doubts } from '../confirmations/doubts';
import type { Consequences } from './consequences';

/** Marks a request as a dry run: it answers the consequences and stores nothing. */
export const REHEARSAL_HEADER = 'portal-rehearsal';

export function isRehearsal(strapi: Core.Strapi): boolean {
  return (strapi.requestContext.get()?.get(REHEARSAL_HEADER) ?? '') !== '';
}

/** Thrown to end a rehearsal, so that the transaction is rolled back. */
export class Rehearsed extends Error {
  constructor(readonly consequences: Consequences & Doubts) {
    super('Rehearsed: nothing is stored.');
  }
}
