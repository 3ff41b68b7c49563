import type { StrapiApp } from '@strapi/strapi/admin';
import { ReviewPanel } from './review-panel';
import { reviewTexts } from './review-texts';

interface PanelProps {
  model: string;
  document?: { documentId?: string; updatedAt?: string; status?: string };
}

/** A side panel beside the form of everything that has drafts: where it is, and what was said on it. */
export function addReviewPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  const add = app.getPlugin('content-manager').apis['addEditViewSidePanel'];
  if (typeof add === 'function') add([ItemReview]);
}

function ItemReview({ model, document }: PanelProps) {
  const documentId = document?.documentId;
  // What has no drafts has no status.
  if (documentId === undefined || document?.status === undefined || !model.startsWith('api::')) {
    return null;
  }
  const state = `${document.updatedAt} ${document.status}`;
  return {
    title: reviewTexts.title,
    content: <ReviewPanel key={state} {...{ model, documentId }} />,
  };
}
