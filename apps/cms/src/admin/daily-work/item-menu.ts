import type { StrapiApp } from '@strapi/strapi/admin';

/** Entries for those who build the admin: the layout of forms is set where the list is, by those who may. */
const FOR_BUILDERS = new Set<unknown>(['edit-the-model', 'configure-the-view']);

/** Leaves in the menu of an item what is done with an item. */
export function shortenItemMenu(app: Pick<StrapiApp, 'getPlugin'>): void {
  const change = app.getPlugin('content-manager').apis['addDocumentAction'];
  if (typeof change !== 'function') return;
  change((actions: { type?: unknown }[]) => actions.filter(({ type }) => !FOR_BUILDERS.has(type)));
}
