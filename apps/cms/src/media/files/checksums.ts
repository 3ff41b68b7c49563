import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';

interface Upload {
  getStream: () => NodeJS.ReadableStream;
  provider_metadata?: Record<string, unknown> | null;
}

/** Stores the SHA-256 of every upload, so that API clients can verify downloads. */
export function registerChecksums(strapi: Core.Strapi): void {
  const service = strapi.plugin('upload').service('provider');
  const { upload, replace } = service;
  service.upload = async (file: Upload) => {
    await addChecksum(file);
    return upload.call(service, file);
  };
  service.replace = async (file: Upload, former: unknown) => {
    await addChecksum(file);
    return replace.call(service, file, former);
  };
}

async function addChecksum(file: Upload): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(file.getStream(), hash);
  file.provider_metadata = { ...file.provider_metadata, sha256: hash.digest('hex') };
}
