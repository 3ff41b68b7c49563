import type { App } from '../apps/apps.ts';
import { oursWithout } from '../apps/altered.ts';

/** The built cms without the search read model, so that publishing skips the index. */
export function withoutIndex(): Promise<App> {
  return oursWithout({
    name: 'search-index',
    file: 'dist/src/read-models.js',
    part: /search_read_model_1\.searchReadModel,?/,
  });
}
