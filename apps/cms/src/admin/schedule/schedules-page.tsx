import { Box, Button, Flex, Typography } from '@strapi/design-system';
import {
  dayOf,
  firstDayOf,
  formatDay,
  formatMonth,
  lastDayOf,
  monthOf,
  parseMonth,
  spanOfDays,
  weekdayOf,
} from '@portal/vietnamese/days';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { PageFrame } from '../ui/page-frame';
import { useAdminData } from '../ui/use-admin-data';
import { ItemLink } from '../ui/item-link';
import { monthAfter } from './month';
import { MonthCalendar } from './month-calendar';
import { scheduleList, SCHEDULES, type ListedSchedule } from './schedule-answer';
import { byDay, keyOf, timeOf } from './listed';
import { scheduleTexts as texts } from './schedule-texts';

/** Scheduled publications and withdrawals of a month, as calendar and list; the URL holds the month. */
export function SchedulesPage() {
  const [query, setQuery] = useSearchParams();
  const [today] = useState(() => dayOf(new Date()));
  const month = parseMonth(query.get('month') ?? '') ?? monthOf(today);
  const { start, end } = spanOfDays(firstDayOf(month), lastDayOf(month));
  const span = new URLSearchParams({ from: start.toISOString(), until: end.toISOString() });
  const { held, failure } = useAdminData(`${SCHEDULES}?${span}`, scheduleList);
  const schedules = held?.schedules ?? [];
  const show = (by: number) => () => setQuery({ month: monthAfter(month, by) });
  return (
    <PageFrame
      title={texts.title}
      subtitle={texts.subtitle}
      isBusy={held === undefined && failure === undefined}
      failure={failure}
    >
      <Flex gap={4} paddingBottom={4} wrap="wrap">
        <Button variant="tertiary" onClick={show(-1)}>
          {texts.previousMonth}
        </Button>
        <Typography tag="h2" variant="beta" aria-live="polite">
          {formatMonth(month).replace(/^t/, 'T')}
        </Typography>
        <Button variant="tertiary" onClick={show(1)}>
          {texts.nextMonth}
        </Button>
      </Flex>
      {held && schedules.length === 0 && <Typography>{texts.emptyMonth}</Typography>}
      {held?.hasMore && <Typography>{texts.more}</Typography>}
      <MonthCalendar {...{ month, today, schedules }} />
      <DayList schedules={schedules} />
    </PageFrame>
  );
}

function DayList({ schedules }: { schedules: ListedSchedule[] }) {
  if (schedules.length === 0) return null;
  return (
    <Box tag="section" aria-label={texts.list} background="neutral0" hasRadius padding={6}>
      {[...byDay(schedules)].map(([day, ofDay]) => (
        <Box key={day} paddingBottom={4}>
          <Typography tag="h3" variant="delta">
            {weekdayOf(day)}, {formatDay(day)}
          </Typography>
          <ul>
            {ofDay.map((one) => (
              <li key={keyOf(one)}>
                <Typography>
                  {timeOf(one)} – {texts.deed(one)}: <ItemLink item={one} /> ({texts.by(one)})
                </Typography>
                {one.refusal !== null && (
                  <Typography tag="p" textColor="danger600">
                    {texts.refused(one)}
                  </Typography>
                )}
              </li>
            ))}
          </ul>
        </Box>
      ))}
    </Box>
  );
}
