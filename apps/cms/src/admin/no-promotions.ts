import type { StrapiApp } from '@strapi/strapi/admin';

type PermissionFilter = Parameters<StrapiApp['addRBACMiddleware']>[0];

/** Strapi's advertisement for its media library, as marked when somebody has closed it. */
const BANNER_CLOSED = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

const MARKETPLACE = 'admin::marketplace.read';
const STRUCTURE = 'plugin::content-type-builder.read';

export function closeBanner(): void {
  localStorage.setItem(BANNER_CLOSED, 'true');
}

/**
 * Takes two entries out of the super administrator's menu: the link to Strapi's marketplace, and,
 * once the portal is built, the structure of the content, which can be changed in development only.
 */
export const menuOfThePortal: PermissionFilter = () => (next) => (permissions) =>
  next(permissions.filter(({ action }) => !isHidden(action)));

function isHidden(action: string): boolean {
  return action === MARKETPLACE || (action === STRUCTURE && import.meta.env.PROD);
}
