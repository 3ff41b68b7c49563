import type { StrapiApp } from '@strapi/strapi/admin';

type PermissionFilter = Parameters<StrapiApp['addRBACMiddleware']>[0];

/** The key under which Strapi notes that its advertisement for the media library was closed. */
const BANNER_CLOSED = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

const MARKETPLACE = 'admin::marketplace.read';
const STRUCTURE = 'plugin::content-type-builder.read';

export function closeBanner(): void {
  localStorage.setItem(BANNER_CLOSED, 'true');
}

const API_TOKENS = 'admin::api-tokens.access';
const WEBHOOKS = 'admin::webhooks.';
/** The portal is in Vietnamese: nothing is translated. */
const LANGUAGES = 'plugin::i18n.locale.';

/**
 * Removes entries of the super administrator's menus: the link to Strapi's marketplace, in a built portal
 * the content-type builder, which only works in development, the languages of content, and Strapi's own API tokens and webhooks,
 * whose places the portal's have taken.
 */
export const menuOfThePortal: PermissionFilter = () => (next) => (permissions) => {
  // Strapi's entry asks for all rights to webhooks at once, the portal's for one.
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
