import { useAuth, type StrapiApp } from '@strapi/strapi/admin';
import { addSidePanel, type ItemInForm } from '../content-manager';
import { AssignmentPanel } from './assignment-panel';
import { assignmentTexts } from './assignment-texts';

const REVIEW = 'plugin::content-manager.explorer.review';

/** A side panel for users who may assign items of the type. */
export function addAssignmentPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  addSidePanel(app, ItemAssignments);
}

function ItemAssignments({ model, document }: ItemInForm) {
  const permissions = useAuth('ItemAssignments', (state) => state.permissions);
  const documentId = document?.documentId;
  const mayGive = permissions.some(({ action, subject }) => action === REVIEW && subject === model);
  // Items of types without drafts have no status and cannot be assigned.
  if (!mayGive || documentId === undefined || document?.status === undefined) return null;
  return {
    title: assignmentTexts.title,
    content: <AssignmentPanel key={documentId} {...{ model, documentId }} />,
  };
}
