import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { FILE, whereInFolders } from '../../media/files/file';
import { PUBLIC_FILES_TABLE } from '../../media/public-files/public-files-table';
import { FILE_ACTIONS } from './actions';
import { forbid } from './forbid';
import { guardAction } from './guard-action';
import { rightsTexts as texts } from './rights-texts';

type Context = Parameters<Core.ControllerHandler>[0];

const ids = z.array(z.coerce.number()).default([]);
const many = z.object({ fileIds: ids, folderIds: ids });
const updates = z.object({ updates: z.array(z.object({ id: z.coerce.number() })) });

interface Asked {
  fileIds: number[];
  folderIds: number[];
}

const oneFile = (ctx: Context): Asked => ({
  fileIds: [Number(ctx.params?.id ?? ctx.query.id)],
  folderIds: [],
});
const namedInBody = (ctx: Context): Asked => bodyAs(many, ctx);

/** Refuses what it cannot read, because Strapi reads more than this and would change files unchecked. */
function bodyAs<T>(schema: z.ZodType<T>, ctx: Context): T {
  const { data } = schema.safeParse(ctx.request.body);
  if (data === undefined) throw new errors.ValidationError(texts.unknownRequest);
  return data;
}

/** Media library actions that change files, and how to find the changed files. */
const GUARDED: readonly [controller: string, action: string, asked: (ctx: Context) => Asked][] = [
  ['admin-upload', 'updateFileInfo', oneFile],
  ['admin-upload', 'replaceFile', oneFile],
  [
    'admin-upload',
    'bulkUpdateFileInfo',
    (ctx) => ({
      fileIds: bodyAs(updates, ctx).updates.map(({ id }) => id),
      folderIds: [],
    }),
  ],
  ['admin-file', 'destroy', oneFile],
  ['admin-folder-file', 'deleteMany', namedInBody],
  ['admin-folder-file', 'moveMany', namedInBody],
  ['admin-folder', 'update', (ctx) => ({ fileIds: [], folderIds: [Number(ctx.params?.id)] })],
];

const MOVES = new Set(['moveMany', 'update']);

/**
 * Closes two gaps of Strapi's rights on files. It checks conditions of rights also in bulk actions, and
 * requires a right of its own for files in use on the site, which change there without a publication.
 */
export function holdFileRights(strapi: Core.Strapi): void {
  for (const [name, action, asked] of GUARDED) {
    guardAction(strapi, [`plugin::upload.${name}`, action], (ctx) =>
      refuseUnlessMay(strapi, ctx.state.userAbility, asked(ctx), MOVES.has(action)),
    );
  }
}

interface StoredFile {
  id: number;
  hash: string;
}
interface Ability {
  can(action: string, subject: unknown): boolean;
}

async function refuseUnlessMay(
  strapi: Core.Strapi,
  ability: Ability,
  { fileIds, folderIds }: Asked,
  isMoved: boolean,
): Promise<void> {
  const named = await findFiles(strapi, { id: { $in: fileIds } });
  const isInside = await whereInFolders(strapi, folderIds);
  const inFolders = isInside ? await findFiles(strapi, isInside) : [];
  const may = (file: StoredFile) => ability.can(FILE_ACTIONS.update, subjectOf(strapi, file));
  if (!named.every(may)) forbid(texts.file);
  if (!inFolders.every(may)) forbid(texts.folder);
  // Moving a file is visible only in the library, not to readers.
  if (isMoved || ability.can(FILE_ACTIONS.published, FILE)) return;
  if (await areAnyPublic(strapi, [...named, ...inFolders])) {
    forbid(texts.publishedFile);
  }
}

function subjectOf(strapi: Core.Strapi, file: StoredFile): unknown {
  return strapi
    .service('admin::permission')
    .createPermissionsManager({ model: FILE })
    .toSubject(file);
}

/** Loads the roles of the uploader too, because a condition may depend on them. */
function findFiles(strapi: Core.Strapi, where: object): Promise<StoredFile[]> {
  return strapi.db
    .query(FILE)
    .findMany({ where, select: ['id', 'hash'], populate: { createdBy: { populate: ['roles'] } } });
}

async function areAnyPublic(strapi: Core.Strapi, files: StoredFile[]): Promise<boolean> {
  const hashes = files.map(({ hash }) => hash);
  const row: unknown = await strapi.db
    .connection(PUBLIC_FILES_TABLE)
    .whereIn('hash', hashes)
    .first('hash');
  return row !== undefined;
}
