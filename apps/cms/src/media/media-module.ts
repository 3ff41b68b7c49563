import type { Worker } from '../platform/jobs/worker';
import type { Module } from '../platform/module';
import { RENDITION_WORKER, startRenditionWorker } from './files/missing-renditions';
import { registerMedia } from './files/register-media';
import { keepPicturesAsTheyAre } from './files/settings';
import { createPdfTextTable } from './pdf-text/pdf-text-table';
import { KnownFiles, PUBLIC_FILES } from './public-files/known-files';

/** After the read models: which files the public may see is one of them. */
export const mediaModule: Module = {
  register: registerMedia,
  async bootstrap(strapi) {
    const known = new KnownFiles(strapi.db.connection);
    strapi.add(PUBLIC_FILES, known);
    await known.refresh();
    known.watch(strapi);
    await createPdfTextTable(strapi.db.connection);
    await keepPicturesAsTheyAre(strapi);
    strapi.add(RENDITION_WORKER, await startRenditionWorker(strapi));
  },
  async destroy(strapi) {
    if (strapi.has(RENDITION_WORKER)) await strapi.get<Worker>(RENDITION_WORKER).stop();
    if (strapi.has(PUBLIC_FILES)) await strapi.get<KnownFiles>(PUBLIC_FILES).stop();
  },
};
