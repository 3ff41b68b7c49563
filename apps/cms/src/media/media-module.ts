import type { ChangeNotifier } from '../changes/notifier';
import { CHANGES_NOTIFIER } from '../content/record-changes/changes-read-model';
import type { Worker } from '../platform/jobs/worker';
import type { Module } from '../platform/module';
import { createSourcesTable, fillSources } from './duplicates/sources-table';
import { RENDITION_WORKER, startRenditionWorker } from './files/missing-renditions';
import { registerMedia } from './files/register-media';
import { keepPicturesAsTheyAre } from './files/settings';
import { createDatedFoldersTable } from './folders/dated-folders';
import { cleanPartsRegularly, stopCleaningParts } from './parts/clean-parts';
import { addPartRoutes } from './parts/part-routes';
import { openPartStore } from './parts/part-store';
import { createTakenPartsTable } from './parts/taken-parts-table';
import { createPdfTextTable } from './pdf-text/pdf-text-table';
import { PUBLIC_FILES, PublicFiles } from './public-files/public-files';

/** Must come after the read models in `index.ts`, because public files are one of them. */
export const mediaModule: Module = {
  register(strapi) {
    registerMedia(strapi);
    addPartRoutes(strapi);
  },
  async bootstrap(strapi) {
    const notifier = strapi.get<ChangeNotifier>(CHANGES_NOTIFIER);
    strapi.add(PUBLIC_FILES, new PublicFiles(strapi.db.connection, notifier));
    await createPdfTextTable(strapi.db.connection);
    await createSourcesTable(strapi.db.connection);
    await fillSources(strapi);
    await createDatedFoldersTable(strapi.db.connection);
    await createTakenPartsTable(strapi.db.connection);
    await openPartStore(strapi);
    await cleanPartsRegularly(strapi);
    await keepPicturesAsTheyAre(strapi);
    strapi.add(RENDITION_WORKER, await startRenditionWorker(strapi));
  },
  async destroy(strapi) {
    await stopCleaningParts(strapi);
    if (strapi.has(RENDITION_WORKER)) await strapi.get<Worker>(RENDITION_WORKER).stop();
  },
};
