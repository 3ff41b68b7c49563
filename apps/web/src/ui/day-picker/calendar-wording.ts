import type { Formatters, Labels } from 'react-day-picker';
import { weekdayOf, type Day } from '@portal/vietnamese/days';
import { calendarTexts } from '../../texts/calendar.ts';
import { dayOfDate, weekdayOfDate } from './day-dates.ts';

export const formatters: Partial<Formatters> = {
  formatCaption: (date) => calendarTexts.monthAndYear(monthNumber(date), yearNumber(date)),
  formatDay: (date) => String(date.getDate()),
  formatMonthDropdown: (date) => calendarTexts.month(monthNumber(date)),
  formatWeekdayName: (date) => calendarTexts.shortWeekday(weekdayOfDate(date)),
  formatYearDropdown: (date) => String(yearNumber(date)),
};

/** `counts` is undefined while the days with news are not known. */
export function labelsFor(counts: ReadonlyMap<Day, number> | undefined): Partial<Labels> {
  return {
    labelDayButton: (date, modifiers) => {
      const day = dayOfDate(date);
      return calendarTexts.day({
        day,
        count: counts && (counts.get(day) ?? 0),
        isToday: modifiers['today'] === true,
        isSelected: modifiers['selected'] === true,
      });
    },
    labelWeekday: (date) => weekdayOf(dayOfDate(date)),
    labelGrid: (date) => calendarTexts.monthAndYear(monthNumber(date), yearNumber(date)),
    labelNav: () => calendarTexts.monthNavigation,
    labelMonthDropdown: () => calendarTexts.chooseMonth,
    labelYearDropdown: () => calendarTexts.chooseYear,
    labelPrevious: () => calendarTexts.previousMonth,
    labelNext: () => calendarTexts.nextMonth,
  };
}

function monthNumber(date: Date) {
  return Number(dayOfDate(date).slice(5, 7));
}

function yearNumber(date: Date) {
  return Number(dayOfDate(date).slice(0, 4));
}
