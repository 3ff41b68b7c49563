import type { StrapiApp } from '@strapi/strapi/admin';
import { contentTypeOf } from '../type-uid';
import { ViewsPanel } from './views-panel';
import { viewsTexts } from './views-texts';

interface PanelProps {
  model: string;
  document?: { documentId?: string; status?: string };
}

/** A side panel for published items of types that have pages on the site. */
export function addViewsPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  const add = app.getPlugin('content-manager').apis['addEditViewSidePanel'];
  if (typeof add === 'function') add([ItemViews]);
}

function ItemViews({ model, document }: PanelProps) {
  const { documentId, status } = document ?? {};
  const hasPage = contentTypeOf(model) !== undefined;
  if (documentId === undefined || !hasPage || status === undefined || status === 'draft') {
    return null;
  }
  return { title: viewsTexts.title, content: <ViewsPanel {...{ model, documentId }} /> };
}
