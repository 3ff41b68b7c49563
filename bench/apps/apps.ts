import { globSync } from 'node:fs';
import path from 'node:path';
import { CMS, ROOT } from '../../scripts/lib/paths.ts';

export type AppName = 'ours' | 'stock';

/** The place of a database, for either app. */
export type Location = { sqlite: string } | { postgres: string };

export interface App {
  name: AppName;
  folder: string;
  /** The arguments with which Node runs it from `folder`. */
  program: string[];
  /** The path that answers once the app serves. */
  health: string;
  environment(port: number, location: Location): Record<string, string>;
  /** The files that determine the tables of its database. */
  schemaSources: string[];
}

const STOCK = path.resolve(import.meta.dirname, '../stock');

const secrets = {
  APP_KEYS: 'bench-key-one,bench-key-two',
  ADMIN_JWT_SECRET: 'bench-admin-jwt-secret',
  API_TOKEN_SALT: 'bench-api-token-salt',
  TRANSFER_TOKEN_SALT: 'bench-transfer-token-salt',
  ENCRYPTION_KEY: 'bench-encryption-key-of-32-chars',
  PREVIEW_SECRET: 'bench-preview-secret',
};

export const benchAdmin = { email: 'do-luong@example.gov.vn', password: 'DoLuong-2026' };

const common = {
  ...secrets,
  NODE_ENV: 'production',
  TZ: 'UTC',
  STRAPI_DISABLE_EE: 'true',
  STRAPI_TELEMETRY_DISABLED: 'true',
};

export const apps: Record<AppName, App> = {
  ours: {
    name: 'ours',
    folder: CMS,
    program: ['dist/src/start.js'],
    health: '/healthz',
    schemaSources: [
      ...globSync('apps/cms/src/api/*/content-types', { cwd: ROOT }),
      // Reindexing fails on a database with tables of a former shape.
      ...globSync('apps/cms/src/**/*-{table,tables}.ts', { cwd: ROOT }),
      ...[
        'apps/cms/src/components',
        'apps/cms/src/news/read-model',
        'apps/cms/src/search/backends',
      ],
    ],
    environment: (port, location) => ({
      ...common,
      CMS_PORT: String(port),
      FIRST_CONTENT: '',
      ADMIN_EMAIL: benchAdmin.email,
      ADMIN_PASSWORD: benchAdmin.password,
      DATABASE_FILE: 'sqlite' in location ? location.sqlite : '',
      DATABASE_URL: 'postgres' in location ? location.postgres : '',
    }),
  },
  stock: {
    name: 'stock',
    folder: STOCK,
    program: ['node_modules/@strapi/strapi/bin/strapi.js', 'start'],
    health: '/_health',
    schemaSources: ['bench/stock/src'],
    environment: (port, location) => ({
      ...common,
      JWT_SECRET: 'bench-jwt-secret',
      HOST: '127.0.0.1',
      PORT: String(port),
      ...('sqlite' in location
        ? { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.relative(STOCK, location.sqlite) }
        : { DATABASE_CLIENT: 'postgres', DATABASE_URL: location.postgres }),
    }),
  },
};
