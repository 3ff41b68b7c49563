import type { StrapiApp } from '@strapi/strapi/admin';
import { KnownFileDialog } from './known-file-dialog';
import { sendFilesInParts } from './send-files';
import { WaitingNote } from './waiting-note';

/** Makes the media library upload in parts, and adds the dialog and the note of uploads to every page. */
export function addUploads(app: Pick<StrapiApp, 'addComponents'>): void {
  window.strapi.sendFilesInParts = sendFilesInParts;
  // Strapi renders the components of this namespace on every page.
  app.addComponents([
    { name: 'future-global::portal-known-file', Component: KnownFileDialog },
    { name: 'future-global::portal-waiting-uploads', Component: WaitingNote },
  ]);
}
