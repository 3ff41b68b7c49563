import { createRequire } from 'node:module';
import path from 'node:path';
import { mock } from 'node:test';
import { RECORDED_AT } from '@portal/api-fixtures/recorded-at';

// Starts the built cms without listening, waits until it has loaded the first content and read its files, and
// ends.
const APP = path.resolve(import.meta.dirname, '../..');
const DIST = path.join(APP, 'dist');
const load = createRequire(import.meta.url);
const { createStrapi }: typeof import('@strapi/strapi') = load('@strapi/strapi');
const { PDF_READER }: typeof import('../../src/media/pdf-text/reader') = load(
  path.join(DIST, 'src/media/pdf-text/reader.js'),
);
type PdfReader = import('../../src/media/pdf-text/reader').PdfReader;
const { FILE_FOLLOWER }: typeof import('../../src/panel/file-disagreements/follow-files') = load(
  path.join(DIST, 'src/panel/file-disagreements/follow-files.js'),
);
type FileFollower = import('../../src/panel/file-disagreements/follow-files').FileFollower;

// A fixed clock gives the content the same times of change in every run.
mock.timers.enable({ apis: ['Date'], now: RECORDED_AT });
const strapi = await createStrapi({ appDir: APP, distDir: DIST }).load();
mock.timers.reset();
await strapi.get<PdfReader>(PDF_READER).idle();
await strapi.get<FileFollower>(FILE_FOLLOWER).reader.idle();
await strapi.destroy();
