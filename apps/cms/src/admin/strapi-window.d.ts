import type { rebaseForm } from './form-copies/rebase-form';

declare global {
  interface Window {
    strapi: {
      /** Our patch of Strapi's form calls it when stored values change under typed ones. */
      rebaseForm?: typeof rebaseForm;
    };
  }
}
