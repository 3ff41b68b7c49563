import type { StrapiApp } from '@strapi/strapi/admin';
import { addSidePanel, type ItemInForm } from '../content-manager';
import { useAdminData } from '../ui/use-admin-data';
import { TakingBackPanel } from './taking-back-panel';
import { takingBackTexts } from './taking-back-texts';
import { TAKING_BACK, takenBack } from './withdrawal-answer';

/** A side panel for items that were withdrawn or marked obsolete. */
export function addTakingBackPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  addSidePanel(app, ItemTakenBack);
}

function ItemTakenBack({ model, document }: ItemInForm) {
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
