import type { StrapiApp } from '@strapi/strapi/admin';
import { addSidePanel, type ItemInForm } from '../content-manager';
import { useMay } from '../content-rights';
import { AssignmentPanel } from './assignment-panel';
import { assignmentTexts } from './assignment-texts';

/** A side panel for users who may assign items of the type. */
export function addAssignmentPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  addSidePanel(app, ItemAssignments);
}

function ItemAssignments({ model, document }: ItemInForm) {
  const mayGive = useMay('review', model);
  const documentId = document?.documentId;
  // Items of types without drafts have no status and cannot be assigned.
  if (!mayGive || documentId === undefined || document?.status === undefined) return null;
  return {
    title: assignmentTexts.title,
    content: <AssignmentPanel key={documentId} {...{ model, documentId }} />,
  };
}
