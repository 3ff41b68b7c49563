import type { App } from '../apps/apps.ts';
import { oursWithout } from '../apps/altered.ts';

/** The cms as built but for one read model: what is published does not go into the index. */
export function withoutIndex(): Promise<App> {
  return oursWithout({
    name: 'search-index',
    file: 'dist/src/read-models.js',
    part: /search_read_model_1\.searchReadModel,?/,
  });
}
