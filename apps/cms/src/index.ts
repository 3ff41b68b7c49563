import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { applyAdminLayout } from './panel/layout/apply';
import { keepAdminSearch, stopKeepingAdminSearch } from './panel/search/rebuild-admin-search';
import { createAdminSearchTable } from './panel/search/admin-search-table';
import { searchInPickers } from './panel/search/pickers';
import { searchAdminAsTheSite } from './panel/search/admin-search';
import { registerDocumentRules } from './document-middlewares';
import { makeSignInEqual } from './panel/sign-in/equal-sign-in';
import { ensureFirstAdmin } from './panel/sign-in/first-admin';
import { loadFirstContent } from '../seed/load';
import { stopGracefully } from './platform/graceful-stop';
import { createIndexes } from './content/strapi-indexes';
import { outliveLostConnections } from './platform/database/lost-connections';
import { createJobsTable } from './platform/jobs/job-table';
import { createFormerAddressTable } from './content/media-fields/former-addresses';
import { registerMedia } from './media/files/register-media';
import { keepPicturesAsTheyAre } from './media/files/settings';
import { changesReadModel } from './content/record-changes/changes-read-model';
import { registerChanges, startChanges, stopChanges } from './content/record-changes/start';
import { copyFromLists } from './content/copying';
import { NUMBER_KEYS_VERSION, refreshNumberKeys } from './legal/on-write/number-keys';
import {
  fillRelationTargets,
  RELATION_TARGETS_VERSION,
} from './legal/on-write/fill-relation-targets';
import { readModelsOf, registerReadModels, stopReadModels } from './platform/read-models/registry';
import { oncePerVersion } from './platform/database/once-per-version';
import { createPdfTextTable } from './media/pdf-text/pdf-text-table';
import { addPresenceRoutes } from './panel/presence/presence-routes';
import { createPresenceTable } from './panel/presence/presence-table';
import { PDF_READER, startPdfReader, type PdfReader } from './media/pdf-text/reader';
import { KnownFiles, PUBLIC_FILES } from './media/public-files/known-files';
import {
  PUBLIC_FILES_VERSION,
  rebuildPublicFiles,
  repairPublicFiles,
} from './media/public-files/rebuild-public-files';
import { createPublicFilesTable } from './media/public-files/public-files-table';
import { createPublishedOnceTable } from './content/published-once';
import { registerRichTextField } from './content/rich-text-field';
import { createSavesTable } from './content/saves/saves-table';
import { readModels } from './read-models';
import { syncDocumentsOfFile } from './search/index/sync';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    stopGracefully(strapi);
    outliveLostConnections(strapi);
    registerRichTextField(strapi);
    registerChanges(strapi);
    const models = [...readModels, changesReadModel(strapi)];
    registerReadModels(strapi, models, path.join(__dirname, 'reindex-command.js'));
    registerDocumentRules(strapi);
    registerMedia(strapi);
    addPresenceRoutes(strapi);
    copyFromLists(strapi);
    searchInPickers(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await createIndexes(strapi.db.connection);
    await createJobsTable(strapi.db.connection);
    await createPublishedOnceTable(strapi);
    await createAdminSearchTable(strapi.db.connection);
    searchAdminAsTheSite(strapi);
    await migrateStoredDocuments(strapi);
    await readModelsOf(strapi).prepare();
    await startChanges(strapi);
    await keepPublicFiles(strapi);
    await createFormerAddressTable(strapi.db.connection);
    await createPdfTextTable(strapi.db.connection);
    await createSavesTable(strapi.db.connection);
    await createPresenceTable(strapi.db.connection);
    keepAdminSearch(strapi);
    await applyAdminLayout(strapi);
    await keepPicturesAsTheyAre(strapi);
    makeSignInEqual(strapi);
    await ensureFirstAdmin(strapi);
    if (process.env.FIRST_CONTENT === 'true') await loadFirstContent(strapi);
    const onRead = (fileId: number) => syncDocumentsOfFile(strapi.db.connection, fileId);
    strapi.add(PDF_READER, startPdfReader(strapi, onRead));
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    if (strapi.has(PUBLIC_FILES)) await strapi.get<KnownFiles>(PUBLIC_FILES).stop();
    if (strapi.has(PDF_READER)) await strapi.get<PdfReader>(PDF_READER).stop();
    await stopKeepingAdminSearch(strapi);
    await stopChanges(strapi);
    await stopReadModels(strapi);
  },
};

/** What earlier versions of the code stored without. */
async function migrateStoredDocuments(strapi: Core.Strapi): Promise<void> {
  const db = strapi.db.connection;
  const once = (name: string, version: number, work: () => Promise<void>) =>
    oncePerVersion(strapi, name, version, work);
  await once('number-keys', NUMBER_KEYS_VERSION, () => refreshNumberKeys(db));
  await once('relation-targets', RELATION_TARGETS_VERSION, () => fillRelationTargets(db));
}

async function keepPublicFiles(strapi: Core.Strapi): Promise<void> {
  const known = new KnownFiles(strapi.db.connection);
  strapi.add(PUBLIC_FILES, known);
  await createPublicFilesTable(strapi.db.connection);
  const rebuild = () => rebuildPublicFiles(strapi);
  await oncePerVersion(strapi, 'public-files', PUBLIC_FILES_VERSION, rebuild);
  await repairPublicFiles(strapi);
  await known.refresh();
  known.watch(strapi);
}
