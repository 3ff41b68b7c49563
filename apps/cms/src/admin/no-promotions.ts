import type { StrapiApp } from '@strapi/strapi/admin';

type PermissionFilter = Parameters<StrapiApp['addRBACMiddleware']>[0];

/** Strapi's localStorage key for a dismissed banner of the media library. */
const BANNER_CLOSED = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

const MARKETPLACE = 'admin::marketplace.read';
const STRUCTURE = 'plugin::content-type-builder.read';

export function closeBanner(): void {
  localStorage.setItem(BANNER_CLOSED, 'true');
}

const API_TOKENS = 'admin::api-tokens.access';
const WEBHOOKS = 'admin::webhooks.';
/** Hidden, because all content is in Vietnamese. */
const LANGUAGES = 'plugin::i18n.locale.';

/**
 * Removes entries from the super administrator's menus: Strapi's marketplace, the languages of content,
 * Strapi's API tokens and webhooks, which the portal replaces by its own, and in production the
 * content-type builder, which only works in development.
 */
export const menuOfThePortal: PermissionFilter = () => (next) => (permissions) => {
  // Strapi's menu entry asks for several permissions to webhooks, the portal's for one.
  const isAboutWebhooks = permissions.length > 1;
  return next(
    permissions.filter(
      ({ action }) => !isHidden(action) && !(isAboutWebhooks && action.startsWith(WEBHOOKS)),
    ),
  );
};

function isHidden(action: string): boolean {
  if (action === MARKETPLACE || action === API_TOKENS) return true;
  if (action.startsWith(LANGUAGES)) return true;
  return action === STRUCTURE && import.meta.env.PROD;
}
