import type { Core } from '@strapi/strapi';
import { loadFirstContent } from '../seed/load';
import { contentModule } from './content/content-module';
import { registerDocumentMiddlewares } from './document-middlewares';
import { legalModule } from './legal/legal-module';
import { mediaModule } from './media/media-module';
import { panelModule } from './panel/panel-module';
import type { Module } from './platform/module';
import { platformModule } from './platform/platform-module';
import { publicApiModule } from './public-api/public-api-module';
import { readModelsModule } from './read-models-module';
import { searchModule } from './search/search-module';
import { statisticsModule } from './statistics/statistics-module';
import { webhooksModule } from './webhooks/webhooks-module';
import { workflowModule } from './workflow/workflow-module';

const seedModule: Module = {
  async bootstrap(strapi) {
    if (process.env.FIRST_CONTENT === 'true') await loadFirstContent(strapi);
  },
};

const modules: readonly Module[] = [
  ...[platformModule, contentModule, legalModule, readModelsModule, mediaModule],
  ...[{ register: registerDocumentMiddlewares }, panelModule, workflowModule],
  ...[statisticsModule],
  ...[seedModule, searchModule],
  ...[webhooksModule, publicApiModule],
];

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    for (const { register } of modules) register?.(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    for (const { bootstrap } of modules) await bootstrap?.(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    for (const { destroy } of modules.toReversed()) await destroy?.(strapi);
  },
};
