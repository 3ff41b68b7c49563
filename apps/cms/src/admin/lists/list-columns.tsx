import { Flex, Status, Typography } from '@strapi/design-system';
import { formatDay, formatMoment } from '@portal/vietnamese/days';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import * as z from 'zod/mini';
import { listTexts as texts } from './list-texts';
import { personName } from '../person-name';
import { scheduleTexts } from '../schedule/schedule-texts';
import { WAYS } from '../taking-back/decision';
import { uiTexts } from '../ui/ui-texts';

interface Column {
  name: string;
  label: unknown;
  attribute: { type: string; relation?: string };
  mainField?: { name: string } | undefined;
  sortable?: boolean;
  searchable?: boolean;
  cellFormatter?: (row: Record<string, unknown>) => ReactNode;
}

interface Columns {
  displayedHeaders: Column[];
  layout: unknown;
}

const OF_DRAFTS = z.object({ options: z.object({ draftAndPublish: z.literal(true) }) });

/** Makes list columns readable: whole titles, days in digits, the last editor. */
export function showColumns({ displayedHeaders, layout }: Columns): Columns {
  const hasDrafts = z.safeParse(OF_DRAFTS, layout).success;
  const columns = displayedHeaders.map((column, place) => ({
    ...column,
    ...formatterOf(column, place),
  }));
  const firstDay = columns.findIndex(({ attribute }) => attribute.type.startsWith('date'));
  if (hasDrafts) columns.splice(firstDay < 0 ? columns.length : firstDay, 0, STATE);
  return { displayedHeaders: columns, layout };
}

function formatterOf({ name, attribute, mainField }: Column, place: number): Partial<Column> {
  const { type, relation } = attribute;
  if (relation?.endsWith('ToOne') && mainField) {
    return { cellFormatter: (row) => termCell(row[name], mainField.name) };
  }
  if (type === 'string' && place === 0) return { cellFormatter: (row) => titleCell(row, name) };
  if (type === 'text') return { cellFormatter: (row) => <Wide>{text(row[name])}</Wide> };
  if (type === 'string') return { cellFormatter: (row) => text(row[name]) };
  if (name === 'updatedAt') return { cellFormatter: lastChangeCell };
  if (type === 'datetime') return { cellFormatter: (row) => moment(row[name]) };
  if (type === 'date') return { cellFormatter: (row) => day(row[name]) };
  return {};
}

const Text = ({ children, isDay = false }: { children: ReactNode; isDay?: boolean }) => (
  <Typography
    textColor="neutral800"
    style={{ whiteSpace: isDay ? 'nowrap' : 'normal', overflowWrap: 'break-word' }}
  >
    {children}
  </Typography>
);

/** Keeps a minimum width for titles and long texts. */
const Wide = ({ children }: { children: ReactNode }) => (
  <div style={{ minInlineSize: '19rem' }}>{children}</div>
);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const text = (value: unknown) => <Text>{isText(value) ? value : '-'}</Text>;
const moment = (value: unknown) => (
  <Text isDay>{isText(value) ? formatMoment(new Date(value)) : '-'}</Text>
);
const day = (value: unknown) => <Text isDay>{isText(value) ? formatDay(value) : '-'}</Text>;

function termCell(term: unknown, field: string): ReactNode {
  const { data } = z.safeParse(z.record(z.string(), z.unknown()), term);
  return text(data?.[field]);
}

/** The whole title, linked to the form. */
function titleCell(row: Record<string, unknown>, name: string): ReactNode {
  const title = row[name];
  const link = (
    <Typography
      tag={Link}
      to={{ pathname: String(row['documentId']) }}
      onClick={(event: React.MouseEvent) => event.stopPropagation()}
      textColor="neutral800"
      style={{ whiteSpace: 'normal', overflowWrap: 'break-word' }}
    >
      {isText(title) ? title : uiTexts.untitled}
    </Typography>
  );
  return name === 'title' ? <Wide>{link}</Wide> : link;
}

function lastChangeCell(row: Record<string, unknown>): ReactNode {
  const person = personName(row['updatedBy']);
  return (
    <Flex direction="column" alignItems="flex-start">
      {isText(row['updatedAt']) && <Text>{formatMoment(new Date(row['updatedAt']))}</Text>}
      {person !== undefined && (
        <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'normal' }}>
          {person}
        </Typography>
      )}
    </Flex>
  );
}

const rowWithState = z.object({
  status: z.enum(['draft', 'published', 'modified']),
  progress: z.optional(
    z.object({
      review: z.enum(['drafting', 'submitted', 'returned', 'approved']),
      schedules: z.array(
        z.object({
          action: z.enum(['publish', 'withdraw']),
          way: z.nullable(z.enum(WAYS)),
          at: z.string(),
          isRefused: z.boolean(),
        }),
      ),
    }),
  ),
});

const VARIANTS = { draft: 'secondary', published: 'success', modified: 'alternative' } as const;

const STATE: Column = {
  ...{ name: 'progress', label: { id: 'portal.lists.state', defaultMessage: texts.state } },
  ...{ attribute: { type: 'custom' }, sortable: false, searchable: false },
  cellFormatter(stored) {
    const { data } = z.safeParse(rowWithState, stored);
    if (!data) return '-';
    const { review, schedules } = data.progress ?? { review: 'drafting' as const, schedules: [] };
    return (
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Status variant={VARIANTS[data.status]} size="S">
          <Typography variant="omega" fontWeight="bold">
            {texts.states[data.status]}
          </Typography>
        </Status>
        {(review === 'submitted' || review === 'returned') && (
          <Typography variant="pi" fontWeight="bold" textColor={REVIEW_COLORS[review]}>
            {texts.reviews[review]}
          </Typography>
        )}
        {schedules.map(({ action, way, at, isRefused }) => (
          <Typography key={action} variant="pi" textColor={isRefused ? 'danger700' : 'neutral800'}>
            {texts.scheduled(scheduleTexts.deed({ action, way }))} {formatMoment(new Date(at))}
            {isRefused && `: ${texts.refused}`}
          </Typography>
        ))}
      </Flex>
    );
  },
};

const REVIEW_COLORS = { submitted: 'primary700', returned: 'warning700' } as const;
