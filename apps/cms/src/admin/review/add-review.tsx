import type { StrapiApp } from '@strapi/strapi/admin';
import { addSidePanel, type ItemInForm } from '../content-manager';
import { ReviewPanel } from './review-panel';
import { reviewTexts } from './review-texts';

/** A side panel for items of types with drafts: the state of the review, and its notes. */
export function addReviewPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  addSidePanel(app, ItemReview);
}

function ItemReview({ model, document }: ItemInForm) {
  const documentId = document?.documentId;
  // Only types with drafts have a status.
  if (documentId === undefined || document?.status === undefined || !model.startsWith('api::')) {
    return null;
  }
  const state = `${document.updatedAt} ${document.status}`;
  return {
    title: reviewTexts.title,
    content: <ReviewPanel key={state} {...{ model, documentId }} />,
  };
}
