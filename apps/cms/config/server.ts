import type { Core } from '@strapi/strapi';

/** Like on the web server: an address of 2,000 letters with marks gets a refusal in a sentence. */
const MAX_HEADER_BYTES = 32 * 1_024;

/** As long as a client may take for the headers of a request; a form with files may take minutes. */
const HEADERS_MS = 20_000;
const CHECK_CONNECTIONS_EVERY_MS = 2_000;

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('CMS_HOST', '127.0.0.1'),
  port: env.int('CMS_PORT', 1337),
  url: env('CMS_PUBLIC_URL', ''),
  // `src/platform/http/client-address.ts` removes the headers that nobody trusted has set.
  proxy: { koa: true },
  dirs: { public: env('CMS_PUBLIC_DIR', './public') },
  app: { keys: env.array('APP_KEYS', []) },
  http: {
    serverOptions: {
      ...{ maxHeaderSize: MAX_HEADER_BYTES, headersTimeout: HEADERS_MS },
      connectionsCheckingInterval: CHECK_CONNECTIONS_EVERY_MS,
    },
  },
  transfer: { remote: { enabled: false } },
  logger: { startup: { enabled: false }, updates: { enabled: false } },
});

export default config;
