import { DatePicker } from '@strapi/design-system';
import { parseDay, type Day } from '@portal/vietnamese/days';
import { useMemo } from 'react';

interface Props {
  /** Empty while no day is chosen; may come from an address that somebody typed. */
  value: string;
  /** Receives a day, or an empty text. */
  onChange: (day: Day) => void;
  earliest?: Day;
  size?: 'S' | 'M';
}

/** A day, typed and read as dd/mm/yyyy: a browser's own field follows the language of the browser. */
export function DayInput({ value, onChange, earliest, size = 'M' }: Props) {
  const shown = parseDay(value);
  // A new date would replace what is being typed. The picker reads days in UTC.
  const date = useMemo(() => (shown === undefined ? undefined : new Date(shown)), [shown]);
  const change = (chosen: Date | undefined) => {
    const day = chosen === undefined ? '' : dayOnDevice(chosen);
    // The picker also tells the same day again whenever it is left.
    if (day !== value) onChange(day);
  };
  return (
    <DatePicker
      {...{ size }}
      {...(date && { value: date })}
      {...(earliest !== undefined && { minDate: new Date(earliest) })}
      onChange={change}
      onClear={() => onChange('')}
    />
  );
}

/** The picker gives days as midnight on the device. */
function dayOnDevice(midnight: Date): Day {
  const [year, month, day] = [midnight.getFullYear(), midnight.getMonth(), midnight.getDate()];
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
