import { createRequire } from 'node:module';
import path from 'node:path';

export const cmsFolder = path.resolve(import.meta.dirname, '../../..');

/** Finds what Strapi itself depends on, wherever the package manager has put it. */
export const fromStrapi = createRequire(
  createRequire(path.join(cmsFolder, 'package.json')).resolve('@strapi/strapi/package.json'),
);
