import type { StrapiApp } from '@strapi/strapi/admin';
import { KnownFileDialog } from './known-file-dialog';
import { sendFilesInParts } from './send-files';
import { WaitingNote } from './waiting-note';

/** Uploads in parts wherever the media library uploads, and what they ask and say beside any page. */
export function addUploads(app: Pick<StrapiApp, 'addComponents'>): void {
  window.strapi.sendFilesInParts = sendFilesInParts;
  // Strapi draws the components of this name space beside every page.
  app.addComponents([
    { name: 'future-global::portal-known-file', Component: KnownFileDialog },
    { name: 'future-global::portal-waiting-uploads', Component: WaitingNote },
  ]);
}
