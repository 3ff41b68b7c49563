import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
  flags: { nps: false, promoteEE: false, docLinks: false },
  preview: { enabled: false, config: { handler: async () => undefined } },
  autoOpen: false,
  // Strapi's limit also counts successful sign-ins, and each account alone:
  // `src/panel/sign-in/sign-in-limits.ts` replaces it.
  rateLimit: { enabled: false },
});

export default config;
