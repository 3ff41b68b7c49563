import os from 'node:os';
import { MAX_LENGTH } from '@portal/rich-text/allowed';
import { MAX_BODY_BYTES } from '../src/media/uploads/upload-kinds';
import { publicAddress } from '../src/platform/http/public-address';
import { temporaryName } from '../src/media/uploads/upload-order';

const selfOnly = ["'self'"];

const config = [
  { resolve: './src/statistics/views/receive-counts' },
  { resolve: './src/platform/http/client-address' },
  { resolve: './src/media/public-files/serve-uploads' },
  // Before the logger: whoever reads a signed address there could use it.
  { resolve: './src/public-api/preview/serve-previews' },
  { resolve: './src/platform/http/health' },
  'strapi::logger',
  { resolve: './src/panel/messages/translate-messages' },
  'strapi::errors',
  { resolve: './src/content/saves/refusals' },
  { resolve: './src/panel/rehearsal/answer-rehearsals' },
  { resolve: './src/platform/http/storage-failures' },
  { resolve: './src/panel/sign-in/no-registration' },
  { resolve: './src/webhooks/no-strapi-webhooks' },
  { resolve: './src/panel/body-limits' },
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          // The media library reads a picture that is about to be uploaded from a `blob:` address.
          'connect-src': [...selfOnly, 'blob:'],
          // The site shows drafts in the admin's pane.
          'frame-src': [...selfOnly, new URL(publicAddress('/')).origin],
          'img-src': [...selfOnly, 'data:', 'blob:'],
          'media-src': [...selfOnly, 'data:', 'blob:'],
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  { name: 'strapi::cors', config: { origin: [] } },
  { resolve: './src/platform/http/file-cookie' },
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      // The longest text, three bytes a character, and the rest of its form.
      jsonLimit: 4 * MAX_LENGTH,
      formidable: {
        ...{ maxFileSize: MAX_BODY_BYTES, maxTotalFileSize: MAX_BODY_BYTES },
        // Formidable asks for the folder before the environment is read.
        uploadDir: os.tmpdir(),
        filename: temporaryName,
      },
    },
  },
  { resolve: './src/panel/sign-in/sign-in-limits' },
  { resolve: './src/workflow/audit/record-requests' },
  { resolve: './src/media/parts/take-parts' },
  { resolve: './src/media/uploads/upload-contents' },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default config;
