import { CONTENT_TYPE_NAMES } from '@portal/contract/content-types';
import { isRecord } from '@portal/contract/is-record';
import type { Action } from './question';

export interface AskedAction {
  action: Action;
  uid: string;
  /** Empty for an item that is published at its first save. */
  ids: string[];
  isBulk: boolean;
}

const TYPES = CONTENT_TYPE_NAMES.join('|');
const REQUEST = new RegExp(
  String.raw`/content-manager/collection-types/(?<uid>api::(${TYPES})\.\2)(?:/(?<id>[a-z0-9]+))?(?:/actions/(?<deed>publish|unpublish|bulkUnpublish|bulkDelete))?(?:\?|$)`,
);
const DEEDS: Readonly<Record<string, Action>> = {
  ...{ publish: 'publish', unpublish: 'withdraw' },
  ...{ bulkUnpublish: 'withdraw', bulkDelete: 'delete' },
};

/** Recognises requests of Strapi's admin that publish, withdraw or delete items; undefined for others. */
export function actionOf(address: string, init: RequestInit | undefined): AskedAction | undefined {
  const found = REQUEST.exec(address)?.groups;
  const { uid, id, deed } = { uid: undefined, id: undefined, deed: undefined, ...found };
  if (uid === undefined) return undefined;
  if (init?.method === 'DELETE' && id !== undefined && deed === undefined) {
    return { action: 'delete', uid, ids: [id], isBulk: false };
  }
  const action = deed === undefined ? undefined : DEEDS[deed];
  if (init?.method !== 'POST' || action === undefined) return undefined;
  if (id !== undefined || action === 'publish') {
    return { action, uid, ids: id === undefined ? [] : [id], isBulk: false };
  }
  return { action, uid, ids: chosenIn(init.body), isBulk: true };
}

function chosenIn(body: unknown): string[] {
  const sent: unknown = typeof body === 'string' ? JSON.parse(body) : undefined;
  const ids = isRecord(sent) ? sent['documentIds'] : undefined;
  return Array.isArray(ids) ? ids.map(String) : [];
}
