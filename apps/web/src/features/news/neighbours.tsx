import { formatDay, type Day, type Month, type Year } from '@portal/vietnamese/days';
import { newsOfDayAddress, newsOfMonthAddress, newsOfYearAddress } from '../../lib/addresses.ts';
import { newsTexts } from '../../texts/news.ts';
import { NeighbourLinks } from './neighbour-links.tsx';

interface Neighbours<T> {
  previous: T | null;
  next: T | null;
}

export function DayNeighbours({ previous, next }: Neighbours<Day>) {
  const link = (label: string, day: Day | null) =>
    day === null ? undefined : { label, name: formatDay(day), address: newsOfDayAddress(day) };
  return (
    <NeighbourLinks
      label={newsTexts.dayNeighbours}
      previous={link(newsTexts.previousDay, previous)}
      next={link(newsTexts.nextDay, next)}
    />
  );
}

export function MonthNeighbours({ previous, next }: Neighbours<Month>) {
  const link = (label: string, month: Month | null) =>
    month === null
      ? undefined
      : { label, name: newsTexts.shortMonth(month), address: newsOfMonthAddress(month) };
  return (
    <NeighbourLinks
      label={newsTexts.monthNeighbours}
      previous={link(newsTexts.previousMonth, previous)}
      next={link(newsTexts.nextMonth, next)}
    />
  );
}

export function YearNeighbours({ previous, next }: Neighbours<Year>) {
  const link = (label: string, year: Year | null) =>
    year === null ? undefined : { label, name: year, address: newsOfYearAddress(year) };
  return (
    <NeighbourLinks
      label={newsTexts.yearNeighbours}
      previous={link(newsTexts.previousYear, previous)}
      next={link(newsTexts.nextYear, next)}
    />
  );
}
