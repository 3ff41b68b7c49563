import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const CMS = path.join(ROOT, 'apps/cms');
export const WEB = path.join(ROOT, 'apps/web');
export const E2E = path.join(ROOT, 'e2e');
export const CACHE = path.join(ROOT, '.cache');
export const REPORTS = path.join(CACHE, 'reports');
