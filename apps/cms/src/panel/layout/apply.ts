import { isRecord } from '@portal/contract/is-record';
import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { isConfiguration, storeKeyOf } from './configuration';
import { merge, type Applied } from './merge';
import { nameInVietnamese } from './default-names';
import { modelLayouts } from '../../content/forms/all';
import { desiredSettingsOf } from './desired-settings';

/**
 * Applies Vietnamese labels, hints and the order of fields to the admin's lists and forms. Runs at every
 * start, and keeps what an administrator has configured meanwhile.
 */
export async function applyAdminLayout(strapi: Core.Strapi): Promise<void> {
  const configurations = strapi.store({ type: 'plugin', name: 'content_manager' });
  const memory = strapi.store({ type: 'core', name: 'admin_layout' });
  for (const layout of modelLayouts) {
    const key = storeKeyOf(layout);
    const current: unknown = await configurations.get({ key });
    if (!isConfiguration(current)) continue;
    const last: unknown = await memory.get({ key: layout.uid });
    const { configuration, applied } = merge(
      current,
      desiredSettingsOf(layout, current),
      isApplied(last) ? last : undefined,
    );
    if (!isDeepStrictEqual(configuration, current)) {
      await configurations.set({ key, value: configuration });
    }
    if (!isDeepStrictEqual(applied, last)) await memory.set({ key: layout.uid, value: applied });
  }
  await nameInVietnamese(strapi);
}

function isApplied(value: unknown): value is Applied {
  return isRecord(value) && isRecord(value['values']) && Array.isArray(value['fields']);
}
