import { createRequire } from 'node:module';
import path from 'node:path';

export const cmsFolder = path.resolve(import.meta.dirname, '../../..');

/** Resolves Strapi's own dependencies, wherever the package manager has put them. */
export const fromStrapi = createRequire(
  createRequire(path.join(cmsFolder, 'package.json')).resolve('@strapi/strapi/package.json'),
);
