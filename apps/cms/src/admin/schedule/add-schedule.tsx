import { Clock } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { CONTENT_TYPE_NAMES } from '@portal/contract/content-types';
import { addSidePanel, type ItemInForm } from '../content-manager';
import { permissionsTo } from '../content-rights';
import { SchedulePanel } from './schedule-panel';
import { scheduleTexts } from './schedule-texts';

/** A menu entry for the calendar of scheduled publications and withdrawals. */
export function addSchedulePage(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    ...{ to: 'scheduled', icon: Clock },
    intlLabel: { id: 'portal.schedule', defaultMessage: scheduleTexts.title },
    permissions: permissionsTo('read', CONTENT_TYPE_NAMES),
    Component: () => import('./schedules-page').then((page) => ({ default: page.SchedulesPage })),
  });
}

/** A side panel for items of types with drafts. */
export function addSchedulePanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  addSidePanel(app, ItemSchedule);
}

function ItemSchedule({ model, document }: ItemInForm) {
  const { documentId, updatedAt, status } = document ?? {};
  // Only types with drafts have a status.
  if (documentId === undefined || status === undefined || !model.startsWith('api::')) return null;
  return {
    title: scheduleTexts.title,
    content: <SchedulePanel {...{ model, documentId, updatedAt, status }} />,
  };
}
