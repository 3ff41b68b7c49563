import { readModelsOf } from '../../src/platform/read-models/registry.js';
import type { Cms } from './cms.js';

/** Prepares the read models as a start of the cms does, without the rest of a start. */
export async function prepareReadModels({ strapi }: Cms): Promise<void> {
  const models = readModelsOf(strapi);
  await models.stop();
  await models.prepare();
}
