import { readModelsOf } from '../../src/platform/read-models/registry.js';
import type { Cms } from './cms.js';

/** Does what a start of the cms does with its read models, without the rest of a start. */
export async function prepareReadModels({ strapi }: Cms): Promise<void> {
  const models = readModelsOf(strapi);
  await models.stop();
  await models.prepare();
}
