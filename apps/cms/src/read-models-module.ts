import path from 'node:path';
import { changesReadModel } from './content/record-changes/changes-read-model';
import { registerChanges, startChanges, stopChanges } from './content/record-changes/start';
import { tellAnswersDiffer } from './content/record-changes/tell-answers-differ';
import { fileUsesReadModel } from './media/file-uses/file-uses-read-model';
import { publicFilesReadModel } from './media/public-files/public-files-read-model';
import type { Module } from './platform/module';
import { readModelsOf, registerReadModels, stopReadModels } from './platform/read-models/registry';
import { readModels } from './read-models';

const COMMAND = path.join(__dirname, 'reindex-command.js');

/** Registers the read models of `npm run reindex`, plus those that need a running Strapi. */
export const readModelsModule: Module = {
  register(strapi) {
    registerChanges(strapi);
    const models = [
      ...[...readModels, publicFilesReadModel(strapi)],
      ...[fileUsesReadModel(strapi), changesReadModel(strapi)],
    ];
    registerReadModels(strapi, {
      ...{ models, command: COMMAND },
      afterRebuild: () => tellAnswersDiffer(strapi),
    });
  },
  async bootstrap(strapi) {
    await readModelsOf(strapi).prepare();
    await startChanges(strapi);
  },
  async destroy(strapi) {
    await stopChanges(strapi);
    await stopReadModels(strapi);
  },
};
