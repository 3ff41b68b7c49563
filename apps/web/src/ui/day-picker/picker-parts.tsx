import { Children, cloneElement, isValidElement, type ComponentProps } from 'react';
import type { ChevronProps, DropdownProps } from 'react-day-picker';
import styles from './month-grid.module.css';

/** The library hides the month's name by a style attribute, which the content security policy forbids. */
export function CalendarDropdowns({ children, ...nav }: ComponentProps<'div'>) {
  return (
    <div {...nav}>
      {Children.map(children, (part) =>
        isValidElement<ComponentProps<'span'>>(part) && part.type === 'span'
          ? cloneElement(part, { className: styles.name, style: {} })
          : part,
      )}
    </div>
  );
}

export function CalendarDropdown({ options = [], ...select }: DropdownProps) {
  return (
    <select {...select}>
      {options.map(({ value, label, disabled }) => (
        <option key={value} value={value} disabled={disabled}>
          {label}
        </option>
      ))}
    </select>
  );
}

export function CalendarChevron({ className, orientation }: ChevronProps) {
  const path = orientation === 'left' ? 'M15 5l-7 7 7 7' : 'M9 5l7 7-7 7';
  return (
    <svg className={className} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  );
}
