import type { Core } from '@strapi/strapi';
import { oncePerVersion } from '../../platform/database/once-per-version';

const VERSION = 1;

/**
 * Switches off Strapi's size optimization, which re-encodes every upload and reduces PNG to 256 colours.
 * Visitors get renditions anyway. It runs once, so an administrator can switch it on again.
 */
export async function keepPicturesAsTheyAre(strapi: Core.Strapi): Promise<void> {
  await oncePerVersion(strapi, 'upload-settings', VERSION, async () => {
    const service = strapi.plugin('upload').service('upload');
    await service.setSettings({ ...(await service.getSettings()), sizeOptimization: false });
  });
}
