import type { Core } from '@strapi/strapi';

/** A part of the cms, as `index.ts` lists them: each step goes through the list, `destroy` backwards. */
export interface Module {
  register?: (strapi: Core.Strapi) => void;
  bootstrap?: (strapi: Core.Strapi) => Promise<void>;
  /** Also runs where the start broke off before the module's own. */
  destroy?: (strapi: Core.Strapi) => Promise<void>;
}
