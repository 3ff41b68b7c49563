import type { StrapiApp } from '@strapi/strapi/admin';
import { useAdminData } from '../ui/use-admin-data';
import { TakingBackPanel } from './taking-back-panel';
import { takingBackTexts } from './taking-back-texts';
import { TAKING_BACK, takenBack } from './withdrawal-answer';

interface PanelProps {
  model: string;
  document?: { documentId?: string; updatedAt?: string; status?: string };
}

/** A side panel for items that were withdrawn or marked obsolete. */
export function addTakingBackPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  const add = app.getPlugin('content-manager').apis['addEditViewSidePanel'];
  if (typeof add === 'function') add([ItemTakenBack]);
}

function ItemTakenBack({ model, document }: PanelProps) {
  const { documentId, status } = document ?? {};
  const hasDrafts = documentId !== undefined && status !== undefined && model.startsWith('api::');
  const address = hasDrafts ? `${TAKING_BACK}/${model}/${documentId}` : undefined;
  const { held } = useAdminData(address, takenBack, `${document?.updatedAt} ${status}`);
  if (!hasDrafts || !held || held.withdrawals.length === 0) return null;
  return {
    title: takingBackTexts.panel,
    content: <TakingBackPanel {...held} {...{ model, documentId }} />,
  };
}
