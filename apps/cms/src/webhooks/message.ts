import { CONTENT_TYPES } from '@portal/contract/content-types';
import { API_ROOT } from '@portal/contract/endpoints';
import type { PublicChange } from '../changes/public-change';

const types = new Map<string, { section: string }>(Object.entries(CONTENT_TYPES));

/**
 * The body of a message (Standard Webhooks, "Payload structure"), thin: the changes and the addresses at
 * which the items are now. `site` is where the public reads the portal.
 */
export function changesMessage(changes: readonly PublicChange[], site: string | undefined) {
  const absolute = (path: string) => (site ? new URL(path, site).href : path);
  return {
    type: 'content.changed',
    timestamp: new Date().toISOString(),
    data: {
      changes: changes.map((change) => ({
        ...change,
        page: pageOf(change, absolute),
        record: absolute(`${API_ROOT}/records/${change.type}/${change.documentId}`),
      })),
    },
  };
}

/** Null for what has no page of its own, or none any more. */
function pageOf(
  { type, slug, digest }: PublicChange,
  absolute: (path: string) => string,
): string | null {
  const section = types.get(type)?.section;
  if (section === undefined || slug === null || digest === null) return null;
  return absolute(`${section}/${slug}`);
}

/** Lets a receiver test itself. */
export function pingMessage() {
  return { type: 'ping', timestamp: new Date().toISOString(), data: {} };
}
