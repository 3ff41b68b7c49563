import type { Place } from './layers.ts';

/**
 * The rooms of apps/cms/src, lowest first. A room imports those of the rows before its own. Name a new folder
 * here, above what it imports and below what imports it.
 */
export const CMS_ROOMS = [
  ['platform'],
  ['changes'],
  ['content'],
  ['media', 'legal', 'citations', 'news', 'site'],
  ['search', 'panel', 'workflow'],
  ['statistics'],
  ['webhooks'],
  ['public-api'],
];

/** Exceptions: rooms that may import others of their own row. */
export const CMS_NEIGHBOURS: Record<string, string[]> = {
  citations: ['legal'],
  news: ['citations', 'legal', 'media'],
  site: ['media'],
};

/** The folders within a domain, lowest first. */
export const CMS_PARTS = [
  ['validity', 'groups'],
  ['gates'],
  ['read-model'],
  ['queries', 'presenters', 'on-write'],
  ['routes'],
];

/** Folders that hold schemas in JSON, for Strapi to find. */
export const CMS_SCHEMAS = ['api', 'components'];

/** The admin's own code, which runs in the browser. */
export const CMS_BROWSER = 'admin';

/** Folders outside `src`: the first content, and Strapi's configuration. */
const SEED = 'seed';
const CONFIG = 'config';
const SEED_IMPORTS = ['platform', 'content', SEED];
const ENTRY = 'apps/cms/src/index';

/** The reason why one file of the cms may not import another; undefined if it may. */
export function refusalInCms(
  from: Place,
  to: Place,
  { fromFile, isTypeOnly }: { fromFile: string; isTypeOnly: boolean },
): string | undefined {
  if (from.isTest) return undefined;
  if (to.isTest) return 'Only tests import what is made for tests.';
  const [fromRoom = '', fromPart = ''] = from.layer.split('/');
  const [toRoom = '', toPart = ''] = to.layer.split('/');
  if (fromRoom === toRoom) return refusalInRoom(fromRoom, fromPart, toPart);
  if (fromRoom === CMS_BROWSER) {
    if (isTypeOnly) return undefined;
    return `admin runs in the browser: it imports packages and types, not ${toRoom}. Move what both need to packages/.`;
  }
  if (toRoom === CMS_BROWSER) return 'admin runs in the browser: nothing on the server imports it.';
  if (toRoom === SEED) {
    return fromFile.startsWith(`${ENTRY}.`)
      ? undefined
      : 'Only index.ts imports seed: the cms runs without its first content.';
  }
  if (fromRoom === SEED && !SEED_IMPORTS.includes(toRoom)) {
    return `seed imports platform and content, not ${toRoom}.`;
  }
  if (fromRoom === SEED || fromRoom === CONFIG || fromRoom === 'top') return undefined;
  return refusalBetweenRooms(fromRoom, toRoom, toPart);
}

function refusalBetweenRooms(from: string, to: string, toPart: string): string | undefined {
  if (to === 'top' || to === CONFIG) {
    return `${from} may not import ${to === 'top' ? 'a file directly in src' : to}: that imports the rooms.`;
  }
  const isBelow = rankIn(CMS_ROOMS, from) > rankIn(CMS_ROOMS, to);
  if (!isBelow && !CMS_NEIGHBOURS[from]?.includes(to)) {
    return `${orderOf(CMS_ROOMS)}: ${from} may not import ${to}.`;
  }
  if (toPart === 'routes' && from !== 'public-api') {
    return `Only public-api imports routes: ${from} takes the queries of ${to}.`;
  }
  if (toPart === 'on-write') return `Only document-middlewares.ts imports on-write of ${to}.`;
  return undefined;
}

function refusalInRoom(room: string, from: string, to: string): string | undefined {
  const [fromRank, toRank] = [rankIn(CMS_PARTS, from), rankIn(CMS_PARTS, to)];
  // Other folders, and files directly in a room, have no order.
  if (from === to || fromRank < 0 || toRank < 0 || fromRank > toRank) return undefined;
  return `In ${room}: ${orderOf(CMS_PARTS)}: ${from} may not import ${to}.`;
}

/** -1 for a name without a rank. */
function rankIn(rows: string[][], name: string): number {
  return rows.findIndex((row) => row.includes(name));
}

function orderOf(rows: string[][]): string {
  return rows.map((row) => row.join(', ')).join(' ← ');
}
