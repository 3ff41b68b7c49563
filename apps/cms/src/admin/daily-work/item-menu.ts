import type { StrapiApp } from '@strapi/strapi/admin';

/**
 * Entries for developers of the admin; users with the right to do so change the layout of forms from the
 * list.
 */
const FOR_BUILDERS = new Set<unknown>(['edit-the-model', 'configure-the-view']);

/** Hides entries of an item's menu that do not act on the item. */
export function shortenItemMenu(app: Pick<StrapiApp, 'getPlugin'>): void {
  const change = app.getPlugin('content-manager').apis['addDocumentAction'];
  if (typeof change !== 'function') return;
  change((actions: { type?: unknown }[]) => actions.filter(({ type }) => !FOR_BUILDERS.has(type)));
}
