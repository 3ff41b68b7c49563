import type { Core } from '@strapi/strapi';
import { registerChecksums } from './checksums';
import { projectChangedDetails } from './changed-details';
import { registerDeletion } from './deletion';
import { registerRenditions } from './renditions';
import { registerReplacing } from './replacing';
import { registerStorableNames } from './storable-names';
import { registerWholeUploads } from './whole-uploads';

/** The portal's additions to the media library. */
export function registerMedia(strapi: Core.Strapi): void {
  registerRenditions(strapi);
  registerStorableNames(strapi);
  registerChecksums(strapi);
  registerWholeUploads(strapi);
  registerReplacing(strapi);
  registerDeletion(strapi);
  projectChangedDetails(strapi);
}
