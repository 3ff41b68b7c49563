import type { Core } from '@strapi/strapi';

const KEY = { key: 'four-eyes' };

const settingsOf = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'portal_rights' });

/** True if the agency requires that nobody publishes their own items (four-eyes principle). */
export async function isFourEyes(strapi: Core.Strapi): Promise<boolean> {
  return (await settingsOf(strapi).get(KEY)) === true;
}

export async function setFourEyes(strapi: Core.Strapi, isOn: boolean): Promise<void> {
  await settingsOf(strapi).set({ ...KEY, value: isOn });
}
