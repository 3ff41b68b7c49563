import { contentAddress } from '@portal/contract/content-types';
import { ExternalLink } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { addSidePanel, type ItemInForm } from '../content-manager';
import { contentTypeOf } from '../type-uid';
import { PreviewPanel } from './preview-panel';
import { previewTexts } from './preview-texts';
import { siteOrigin } from './site-origin';

/** A side panel for items of types that have pages on the site. */
export function addPreviewPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  addSidePanel(app, ItemPreview);
}

/** Adds a link to the site to the row menu of published items. */
export function addLinksToSite(app: Pick<StrapiApp, 'getPlugin'>): void {
  const add = app.getPlugin('content-manager').apis['addDocumentAction'];
  if (typeof add === 'function') add([OnSite]);
}

function ItemPreview({ model, document }: ItemInForm) {
  const { documentId, updatedAt, status } = document ?? {};
  if (documentId === undefined || contentTypeOf(model) === undefined) return null;
  return {
    title: previewTexts.title,
    content: <PreviewPanel {...{ model, documentId, version: `${updatedAt} ${status}` }} />,
  };
}

function OnSite({ model, document }: ItemInForm) {
  const type = contentTypeOf(model);
  const slug = document?.slug;
  const isPublished = document?.status === 'published' || document?.status === 'modified';
  if (type === undefined || typeof slug !== 'string' || !isPublished) return null;
  return {
    ...{ label: previewTexts.onSite, icon: <ExternalLink />, position: 'table-row' },
    onClick: () => {
      // Opened before the request: browsers block a later tab as a popup.
      const tab = window.open('about:blank', '_blank');
      if (tab) tab.opener = null;
      siteOrigin().then(
        (origin) => tab?.location.replace(origin + contentAddress(type, slug)),
        () => tab?.close(),
      );
    },
  };
}
OnSite.position = 'table-row';
