import type { StrapiApp } from '@strapi/strapi/admin';

type PermissionFilter = Parameters<StrapiApp['addRBACMiddleware']>[0];

/** The key under which Strapi notes that its advertisement for the media library was closed. */
const BANNER_CLOSED = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

const MARKETPLACE = 'admin::marketplace.read';
const STRUCTURE = 'plugin::content-type-builder.read';

export function closeBanner(): void {
  localStorage.setItem(BANNER_CLOSED, 'true');
}

/**
 * Removes two entries of the super administrator's menu: the link to Strapi's marketplace and, in a
 * built portal, the content-type builder, which only works in development.
 */
export const menuOfThePortal: PermissionFilter = () => (next) => (permissions) =>
  next(permissions.filter(({ action }) => !isHidden(action)));

function isHidden(action: string): boolean {
  return action === MARKETPLACE || (action === STRUCTURE && import.meta.env.PROD);
}
