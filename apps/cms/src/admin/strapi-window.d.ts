import type { menuSections } from './daily-work/menu-sections';
import type { rebaseForm } from './form-copies/rebase-form';
import type { sendFilesInParts } from './uploads/send-files';

declare global {
  interface Window {
    strapi: {
      /** Our patch of Strapi's form calls it when stored values change under typed ones. */
      rebaseForm?: typeof rebaseForm;
      /** Our patch of Strapi's content menu calls it for its sections. */
      menuSections?: typeof menuSections;
      /** Our patch of the media library calls it for every upload. */
      sendFilesInParts?: typeof sendFilesInParts;
    };
  }
}
