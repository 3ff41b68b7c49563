import { TEST_ADMIN } from '../../../../scripts/lib/test-admin.ts';

export const ADMIN = TEST_ADMIN;

/** The settings of every test cms, except where its data are. */
export const ENVIRONMENT = {
  APP_KEYS: 'test-key-one,test-key-two',
  ADMIN_JWT_SECRET: 'test-admin-jwt-secret',
  API_TOKEN_SALT: 'test-api-token-salt',
  TRANSFER_TOKEN_SALT: 'test-transfer-token-salt',
  ENCRYPTION_KEY: 'test-encryption-key-of-32-letters',
  PREVIEW_SECRET: 'test-preview-secret',
  NODE_ENV: 'production',
  STRAPI_DISABLE_EE: 'true',
  STRAPI_TELEMETRY_DISABLED: 'true',
  FIRST_CONTENT: '',
  TRUSTED_PROXIES: '',
  SMTP_URL: '',
  CMS_PORT: '0',
  ADMIN_EMAIL: ADMIN.email,
  ADMIN_PASSWORD: ADMIN.password,
};
