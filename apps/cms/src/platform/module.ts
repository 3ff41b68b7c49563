import type { Core } from '@strapi/strapi';

/** A part of the cms. `index.ts` lists them and runs each step in that order, `destroy` in reverse. */
export interface Module {
  register?: (strapi: Core.Strapi) => void;
  bootstrap?: (strapi: Core.Strapi) => Promise<void>;
  /** Also runs if the start failed before this module's own `register` or `bootstrap`. */
  destroy?: (strapi: Core.Strapi) => Promise<void>;
}
