import type { Core } from '@strapi/strapi';
import { draftedUids } from './kinds';

const EXPLORER = 'plugin::content-manager.explorer';

/** Strapi's rights on content, plus our own `withdraw` and `review`. */
export const ACTIONS = {
  read: `${EXPLORER}.read`,
  create: `${EXPLORER}.create`,
  update: `${EXPLORER}.update`,
  delete: `${EXPLORER}.delete`,
  publish: `${EXPLORER}.publish`,
  withdraw: `${EXPLORER}.withdraw`,
  review: `${EXPLORER}.review`,
} as const;

export type ContentAction = keyof typeof ACTIONS;

export const FILE_ACTIONS = {
  read: 'plugin::upload.read',
  create: 'plugin::upload.assets.create',
  update: 'plugin::upload.assets.update',
  download: 'plugin::upload.assets.download',
  copyLink: 'plugin::upload.assets.copy-link',
  published: 'plugin::upload.assets.published',
} as const;

/** Registers our own rights, so that they appear in the form of a role beside Strapi's. */
export async function registerActions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission');
  // Already registered by an earlier start in this process; Strapi keeps them globally.
  if (actionProvider.has(ACTIONS.withdraw)) return;
  const subjects = draftedUids(strapi);
  const onContent = { section: 'contentTypes', pluginName: 'content-manager', subjects };
  await actionProvider.registerMany([
    { ...onContent, uid: 'explorer.withdraw', displayName: 'Gỡ đăng' },
    { ...onContent, uid: 'explorer.review', displayName: 'Trả lại, giao việc' },
    {
      ...{ section: 'plugins', pluginName: 'upload', subCategory: 'assets' },
      ...{ uid: 'assets.published', displayName: 'Sửa và xóa tệp đang dùng trên trang' },
    },
  ]);
}
