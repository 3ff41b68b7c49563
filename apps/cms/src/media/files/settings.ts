import type { Core } from '@strapi/strapi';
import { oncePerVersion } from '../../platform/database/once-per-version';

const VERSION = 1;

/**
 * Strapi would encode every upload again, PNG with 256 colours. Visitors get the lighter copies
 * anyway, so the upload itself is kept as it is until an administrator switches that on.
 */
export async function keepPicturesAsTheyAre(strapi: Core.Strapi): Promise<void> {
  await oncePerVersion(strapi, 'upload-settings', VERSION, async () => {
    const service = strapi.plugin('upload').service('upload');
    await service.setSettings({ ...(await service.getSettings()), sizeOptimization: false });
  });
}
