import { useAuth, type StrapiApp } from '@strapi/strapi/admin';
import { AssignmentPanel } from './assignment-panel';
import { assignmentTexts } from './assignment-texts';

interface PanelProps {
  model: string;
  document?: { documentId?: string; status?: string };
}

const REVIEW = 'plugin::content-manager.explorer.review';

/** A side panel for users who may assign items of the type. */
export function addAssignmentPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  const add = app.getPlugin('content-manager').apis['addEditViewSidePanel'];
  if (typeof add === 'function') add([ItemAssignments]);
}

function ItemAssignments({ model, document }: PanelProps) {
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
