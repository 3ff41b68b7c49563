import { Clock } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { SchedulePanel } from './schedule-panel';
import { scheduleTexts } from './schedule-texts';

interface PanelProps {
  model: string;
  document?: { documentId?: string; updatedAt?: string; status?: string };
}

const READ = 'plugin::content-manager.explorer.read';
const TYPES = ['article', 'legal-document', 'gallery', 'video', 'page'];

/** An entry of the main menu: what is to be published and withdrawn, month by month. */
export function addSchedulePage(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    ...{ to: 'scheduled', icon: Clock },
    intlLabel: { id: 'portal.schedule', defaultMessage: scheduleTexts.title },
    permissions: TYPES.map((name) => ({ action: READ, subject: `api::${name}.${name}` })),
    Component: () => import('./schedules-page').then((page) => ({ default: page.SchedulesPage })),
  });
}

/** A side panel beside the form of everything that has drafts. */
export function addSchedulePanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  const add = app.getPlugin('content-manager').apis['addEditViewSidePanel'];
  if (typeof add === 'function') add([ItemSchedule]);
}

function ItemSchedule({ model, document }: PanelProps) {
  const { documentId, updatedAt, status } = document ?? {};
  // What has no drafts has no status.
  if (documentId === undefined || status === undefined || !model.startsWith('api::')) return null;
  return {
    title: scheduleTexts.title,
    content: <SchedulePanel {...{ model, documentId, updatedAt, status }} />,
  };
}
