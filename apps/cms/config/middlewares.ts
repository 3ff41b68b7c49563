import os from 'node:os';
import { MAX_LENGTH } from '@portal/rich-text/allowed';
import { MAX_BODY_BYTES } from '../src/http/upload-kinds';
import { temporaryName } from '../src/http/upload-order';

const selfOnly = ["'self'"];

const config = [
  { resolve: './src/http/client-address' },
  { resolve: './src/http/public-api' },
  { resolve: './src/http/uploads' },
  { resolve: './src/http/health' },
  'strapi::logger',
  { resolve: './src/admin-messages/middleware' },
  'strapi::errors',
  { resolve: './src/saves/refusals' },
  { resolve: './src/http/storage-failures' },
  { resolve: './src/http/no-registration' },
  { resolve: './src/http/body-limits' },
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          // The media library reads a picture that is about to be uploaded back from the browser.
          'connect-src': [...selfOnly, 'blob:'],
          'img-src': [...selfOnly, 'data:', 'blob:'],
          'media-src': [...selfOnly, 'data:', 'blob:'],
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  { name: 'strapi::cors', config: { origin: [] } },
  { resolve: './src/http/file-cookie' },
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      // A text of the greatest length, three bytes a letter, and the rest of its form.
      jsonLimit: 4 * MAX_LENGTH,
      formidable: {
        ...{ maxFileSize: MAX_BODY_BYTES, maxTotalFileSize: MAX_BODY_BYTES },
        // Formidable itself asks before the environment is read.
        uploadDir: os.tmpdir(),
        filename: temporaryName,
      },
    },
  },
  { resolve: './src/http/sign-in-limits' },
  { resolve: './src/http/upload-contents' },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default config;
