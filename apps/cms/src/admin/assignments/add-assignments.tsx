import { useAuth, type StrapiApp } from '@strapi/strapi/admin';
import { AssignmentPanel } from './assignment-panel';
import { assignmentTexts } from './assignment-texts';

interface PanelProps {
  model: string;
  document?: { documentId?: string; status?: string };
}

const REVIEW = 'plugin::content-manager.explorer.review';

/** A side panel for those who may give items of a type to others. */
export function addAssignmentPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  const add = app.getPlugin('content-manager').apis['addEditViewSidePanel'];
  if (typeof add === 'function') add([ItemAssignments]);
}

function ItemAssignments({ model, document }: PanelProps) {
  const permissions = useAuth('ItemAssignments', (state) => state.permissions);
  const documentId = document?.documentId;
  const mayGive = permissions.some(({ action, subject }) => action === REVIEW && subject === model);
  // What has no drafts has no status.
  if (!mayGive || documentId === undefined || document?.status === undefined) return null;
  return {
    title: assignmentTexts.title,
    content: <AssignmentPanel key={documentId} {...{ model, documentId }} />,
  };
}
