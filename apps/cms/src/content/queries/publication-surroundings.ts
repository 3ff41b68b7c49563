import { DAY_MS } from '@portal/vietnamese/days';
import { readOwnLink } from '@portal/rich-text/own-links';
import type { Core } from '@strapi/strapi';
import type { Database } from '../../platform/database/database';
import { contentTable, uidOf } from '../content-types';
import { linkedRows, LINKED_COLUMNS, type LinkedRow } from './link-addresses';
import { publishedRows } from './published';
import { titlesOf } from './titles';
import type { Other } from '../gates/finding';
import type { GatedType } from '../gates/gated-types';
import type { Publication } from '../gates/publication';

const WEEK_DAYS = 7;
/** Upper bound of the items of a week; no office posts as many. */
const MAX_ITEMS_OF_WEEK = 500;

interface Asked {
  type: GatedType;
  documentId: string;
  /** The addresses to which its texts link. */
  links: readonly string[];
  now: Date;
}

/** The facts from other items that gates check before a publication. */
export async function findSurroundings(
  strapi: Core.Strapi,
  db: Database,
  asked: Asked,
): Promise<Publication['surroundings']> {
  const ofTheseDays = await listOfTheseDays(db, asked);
  return { ofTheseDays, deadLinks: await findDead(strapi, db, asked) };
}

async function listOfTheseDays(db: Database, { type, documentId, now }: Asked): Promise<Other[]> {
  if (contentTable(type).date !== 'posted_at') return [];
  const rows: { document_id: string; title: string | null }[] = await publishedRows(db, type)
    .where('t.posted_at', '>=', new Date(now.getTime() - WEEK_DAYS * DAY_MS))
    .whereNot('t.document_id', documentId)
    .orderBy('t.posted_at', 'desc')
    .limit(MAX_ITEMS_OF_WEEK)
    .select('t.document_id', 't.title');
  return rows.map((row) => ({ type, documentId: row.document_id, title: row.title ?? '' }));
}

/** The portal's own links to items that are not visible, with the title of the draft, if any. */
async function findDead(
  strapi: Core.Strapi,
  db: Database,
  { documentId, links }: Asked,
): Promise<Map<string, string | null>> {
  const targets = new Map(
    links.flatMap((href) => {
      const link = readOwnLink(href);
      return link && link.documentId !== documentId ? [[href, link] as const] : [];
    }),
  );
  const query = linkedRows(
    db,
    [...targets.values()].map(({ target, ...link }) => `${target}/${link.documentId}`),
  );
  const seen = query ? await query.select<LinkedRow[]>(LINKED_COLUMNS) : [];
  const alive = new Set(seen.map((row) => `${row.type}/${row.document_id}`));
  const dead = new Map<string, string | null>();
  const unseen = [...targets].filter(
    ([, { target, documentId: id }]) => !alive.has(`${target}/${id}`),
  );
  for (const [target, ofTarget] of Map.groupBy(unseen, ([, link]) => link.target)) {
    const ids = ofTarget.map(([, link]) => link.documentId);
    const titles = await titlesOf(strapi, uidOf(target), ids);
    for (const [href, link] of ofTarget) dead.set(href, titles.get(link.documentId) ?? null);
  }
  return dead;
}
