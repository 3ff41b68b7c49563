import type { Core } from '@strapi/strapi';
import type { Doubts } from '../confirmations/doubts';
import type { Consequences } from './consequences';

/** A request with this header is only rehearsed: it answers its consequences and stores nothing. */
export const REHEARSAL_HEADER = 'portal-rehearsal';

export function isRehearsal(strapi: Core.Strapi): boolean {
  return (strapi.requestContext.get()?.get(REHEARSAL_HEADER) ?? '') !== '';
}

/** Ends a rehearsal, so that the transaction of the request is rolled back. */
export class Rehearsed extends Error {
  constructor(readonly consequences: Consequences & Doubts) {
    super('Rehearsed: nothing is stored.');
  }
}
