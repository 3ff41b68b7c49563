import type { rebaseForm } from './form-copies/rebase-form';

declare global {
  interface Window {
    strapi: {
      /** Called by our patch of Strapi's form when stored values change under what was typed. */
      rebaseForm?: typeof rebaseForm;
    };
  }
}
