import * as z from 'zod';
import type { Item } from '../../content/item-rights';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { VERSION_ACTIONS, type NewVersion } from './append-version';
import { unpacked, type Snapshot } from './snapshot';

export interface Version extends Omit<NewVersion, 'restoredFrom'> {
  id: number;
  /** An ISO 8601 instant. */
  at: string;
  /** The instant of the version that this one restores. */
  restoredFrom: string | undefined;
}

interface Row {
  id: number;
  at: string | number;
  action: string;
  is_public: boolean | number;
  user_id: number | null;
  user_name: string;
  fields: string;
  from_at: string | number | null;
}

/** The versions of an item before the version `before`, newest first. */
export async function listVersions(
  db: Database,
  item: Item,
  { before, limit }: { before: number | undefined; limit: number },
): Promise<Version[]> {
  const query = versionsOf(db, item).orderBy('v.id', 'desc').limit(limit);
  if (before !== undefined) void query.where('v.id', '<', before);
  const rows: Row[] = await query;
  return rows.map(versionOf);
}

export async function findVersion(
  db: Database,
  item: Item,
  id: number,
): Promise<Version | undefined> {
  const row: Row | undefined = await versionsOf(db, item).where('v.id', id).first();
  return row && versionOf(row);
}

/** The last publication of an item before the version `before`. */
export async function findPublishedVersion(
  db: Database,
  item: Item,
  before: number,
): Promise<Version | undefined> {
  const query = versionsOf(db, item).where('v.id', '<', before).where('v.action', 'publish');
  const row: Row | undefined = await query.orderBy('v.id', 'desc').first();
  return row && versionOf(row);
}

function versionsOf(db: Database, { uid, documentId }: Item) {
  return db('document_versions as v')
    .leftJoin('document_versions as source', 'source.id', 'v.restored_from')
    .where({ 'v.uid': uid, 'v.document_id': documentId })
    .select('v.id', 'v.at', 'v.action', 'v.is_public', 'v.user_id', 'v.user_name', 'v.fields')
    .select({ from_at: 'source.at' });
}

const names = z.array(z.string());
const action = z.enum(VERSION_ACTIONS);

function versionOf(row: Row): Version {
  return {
    id: row.id,
    at: instant(row.at),
    action: action.parse(row.action),
    isPublic: Boolean(row.is_public),
    userId: row.user_id ?? undefined,
    userName: row.user_name,
    fields: names.parse(JSON.parse(row.fields)),
    restoredFrom: row.from_at === null ? undefined : instant(row.from_at),
  };
}

const instant = (at: string | number) => new Date(wholeNumberOf(at)).toISOString();

/** The content of a version. */
export async function readVersion(
  db: Database,
  item: Item,
  id: number,
): Promise<Snapshot | undefined> {
  return snapshotIn(contentsOf(db, item).where('v.id', id));
}

/** The content of the version before the version `id`. */
export async function readVersionBefore(
  db: Database,
  item: Item,
  id: number,
): Promise<Snapshot | undefined> {
  return snapshotIn(contentsOf(db, item).where('v.id', '<', id).orderBy('v.id', 'desc'));
}

function contentsOf(db: Database, { uid, documentId }: Item) {
  return db('document_versions as v')
    .join('document_contents as c', 'c.id', 'v.content_id')
    .where({ 'v.uid': uid, 'v.document_id': documentId });
}

async function snapshotIn(query: ReturnType<typeof contentsOf>): Promise<Snapshot | undefined> {
  const row: { packed: Buffer } | undefined = await query.first('c.packed');
  return row && unpacked(row.packed);
}
