import type { StrapiApp } from '@strapi/strapi/admin';
import { addSidePanel, type ItemInForm } from '../content-manager';
import { contentTypeOf } from '../type-uid';
import { ViewsPanel } from './views-panel';
import { viewsTexts } from './views-texts';

/** A side panel for published items of types that have pages on the site. */
export function addViewsPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  addSidePanel(app, ItemViews);
}

function ItemViews({ model, document }: ItemInForm) {
  const { documentId, status } = document ?? {};
  const hasPage = contentTypeOf(model) !== undefined;
  if (documentId === undefined || !hasPage || status === undefined || status === 'draft') {
    return null;
  }
  return { title: viewsTexts.title, content: <ViewsPanel {...{ model, documentId }} /> };
}
