import { vi } from 'react-day-picker/locale/vi';
import { formatters } from './calendar-wording.ts';
import { dateArithmetic } from './date-arithmetic.ts';
import styles from './month-grid.module.css';
import { CalendarChevron, CalendarDropdown, CalendarDropdowns } from './picker-parts.tsx';

/** What all month pickers have in common. */
export const pickerLook = {
  locale: vi,
  dateLib: dateArithmetic,
  weekStartsOn: 1,
  captionLayout: 'dropdown',
  navLayout: 'around',
  fixedWeeks: true,
  formatters,
  components: {
    Dropdown: CalendarDropdown,
    DropdownNav: CalendarDropdowns,
    Chevron: CalendarChevron,
  },
  classNames: {
    month: styles['month'] ?? '',
    month_caption: styles['caption'] ?? '',
    dropdowns: styles['dropdowns'] ?? '',
    months_dropdown: styles['dropdown'] ?? '',
    years_dropdown: styles['dropdown'] ?? '',
    button_previous: styles['previous'] ?? '',
    button_next: styles['next'] ?? '',
    month_grid: styles['grid'] ?? '',
    weekday: styles['weekday'] ?? '',
    day: styles['cell'] ?? '',
    day_button: styles['day'] ?? '',
    selected: styles['selected'] ?? '',
    today: styles['today'] ?? '',
  },
} as const;
