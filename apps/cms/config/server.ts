import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('CMS_HOST', '127.0.0.1'),
  port: env.int('CMS_PORT', 1337),
  url: env('CMS_PUBLIC_URL', ''),
  proxy: { koa: env.bool('CMS_BEHIND_PROXY', false) },
  dirs: { public: env('CMS_PUBLIC_DIR', './public') },
  app: { keys: env.array('APP_KEYS', []) },
  transfer: { remote: { enabled: false } },
  logger: { startup: { enabled: false }, updates: { enabled: false } },
});

export default config;
