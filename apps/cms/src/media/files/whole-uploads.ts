import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { FILE, removeFromDisk, type OnDisk } from './file';

/** Everything that one upload has written so far. */
interface Written {
  files: OnDisk[];
  running: Promise<unknown>[];
  rows: number[];
}

const current = new AsyncLocalStorage<Written>();

/**
 * Makes an upload atomic: all files and renditions are stored, or none. Strapi writes the files first and
 * the rows last, and leaves them behind if a later step fails.
 */
export function registerWholeUploads(strapi: Core.Strapi): void {
  const provider = strapi.plugin('upload').service('provider');
  const { upload: write } = provider;
  provider.upload = (file: OnDisk) => {
    const running = write.call(provider, file);
    current.getStore()?.files.push(file);
    current.getStore()?.running.push(running);
    return running;
  };
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    afterCreate: ({ result }: { result?: { id: number } }) => {
      if (result) current.getStore()?.rows.push(result.id);
    },
  });
  const service = strapi.plugin('upload').service('upload');
  const { upload } = service;
  service.upload = (...given: unknown[]) => {
    const written: Written = { files: [], running: [], rows: [] };
    return current.run(written, async () => {
      try {
        return await upload.apply(service, given);
      } catch (error) {
        await takeBack(strapi, written);
        throw error;
      }
    });
  };
}

/** Deletes rows first: a row without its file is worse than a file without a row. */
async function takeBack(strapi: Core.Strapi, { files, running, rows }: Written): Promise<void> {
  // A write that still runs would otherwise finish after the removal.
  await Promise.allSettled(running);
  try {
    if (rows.length > 0) await strapi.db.query(FILE).deleteMany({ where: { id: { $in: rows } } });
    await removeFromDisk(strapi, files);
  } catch (error) {
    strapi.log.error(`An upload that failed could not be taken back: ${String(error)}`);
  }
}
