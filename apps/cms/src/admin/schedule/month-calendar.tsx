import { Box, Typography } from '@strapi/design-system';
import { formatMonth, type Day, type Month } from '@portal/vietnamese/days';
import { ItemLink } from '../ui/item-link';
import { byDay, keyOf, timeOf } from './listed';
import { weeksOf } from './month';
import type { ListedSchedule } from './schedule-answer';
import { scheduleTexts as texts } from './schedule-texts';

interface Props {
  month: Month;
  today: Day;
  schedules: readonly ListedSchedule[];
}

export function MonthCalendar({ month, today, schedules }: Props) {
  const days = byDay(schedules);
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4} marginBottom={6}>
      <table
        aria-label={`${texts.calendar}, ${formatMonth(month)}`}
        style={{ inlineSize: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' }}
      >
        <thead>
          <tr>
            {texts.weekdays.map((weekday) => (
              <th key={weekday} scope="col" style={{ padding: 4, textAlign: 'start' }}>
                <Typography variant="sigma">{weekday}</Typography>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, place) => (
            // The weeks of a month never change, so the index is a stable key.
            <tr key={`${month} ${place}`}>
              {week.map((day, weekday) => (
                <td
                  key={day ?? weekday}
                  style={{ padding: 4, verticalAlign: 'top', blockSize: '4.5rem' }}
                >
                  {day !== undefined && (
                    <DayCell {...{ day, isToday: day === today }} schedules={days.get(day) ?? []} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
}

interface DayCellProps {
  day: Day;
  isToday: boolean;
  schedules: readonly ListedSchedule[];
}

function DayCell({ day, isToday, schedules }: DayCellProps) {
  return (
    <>
      <Typography
        variant="pi"
        fontWeight={isToday ? 'bold' : 'regular'}
        {...(isToday && { 'aria-current': 'date' as const })}
      >
        {Number(day.slice(8))}
      </Typography>
      {schedules.map((one) => (
        <div key={keyOf(one)}>
          <Typography tag="p" variant="pi">
            {timeOf(one)} {texts.deed(one)}
          </Typography>
          <Typography tag="p" variant="pi" ellipsis>
            <ItemLink item={one} />
          </Typography>
        </div>
      ))}
    </>
  );
}
