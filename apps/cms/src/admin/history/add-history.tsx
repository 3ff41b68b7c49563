import type { StrapiApp } from '@strapi/strapi/admin';
import { addSidePanel, type ItemInForm } from '../content-manager';
import { HistoryPanel } from './history-panel';
import { historyTexts } from './history-texts';

/** The page of an item's versions, to which the side panel of its form links. */
export function addHistoryPage(app: Pick<StrapiApp, 'router'>): void {
  app.router.addRoute({
    path: 'item-history/:model/:documentId',
    lazy: async () => {
      const { HistoryPage } = await import('./history-page');
      return { Component: HistoryPage };
    },
  });
}

/** A side panel beside every form: the last versions of the item. */
export function addHistoryPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  addSidePanel(app, ItemHistory);
}

function ItemHistory({ model, document }: ItemInForm) {
  const documentId = document?.documentId;
  if (documentId === undefined || !model.startsWith('api::')) return null;
  // Reloads the panel after a save or a publication, each of which adds a version.
  const state = `${document?.updatedAt} ${document?.status}`;
  return {
    title: historyTexts.title,
    content: <HistoryPanel key={state} model={model} documentId={documentId} />,
  };
}
