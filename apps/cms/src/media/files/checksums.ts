import type { Core } from '@strapi/strapi';
import { sha256OfStream } from '../../platform/sha256';

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
  const sha256 = await sha256OfStream(file.getStream());
  file.provider_metadata = { ...file.provider_metadata, sha256 };
}
