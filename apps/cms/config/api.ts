import type { Core } from '@strapi/strapi';

/** Strapi's own REST routes are not registered; these limits apply if a plugin adds one. */
const config: Core.Config.Api = {
  rest: { prefix: '/api', defaultLimit: 25, maxLimit: 100 },
};

export default config;
