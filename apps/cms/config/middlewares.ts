const selfOnly = ["'self'"];

const config = [
  { resolve: './src/http/public-api' },
  { resolve: './src/http/health' },
  'strapi::logger',
  'strapi::errors',
  { resolve: './src/http/no-registration' },
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          'connect-src': selfOnly,
          'img-src': [...selfOnly, 'data:', 'blob:'],
          'media-src': [...selfOnly, 'data:', 'blob:'],
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default config;
