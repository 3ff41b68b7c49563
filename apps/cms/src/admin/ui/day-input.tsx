import { DatePicker } from '@strapi/design-system';
import { parseDay, type Day } from '@portal/vietnamese/days';
import { useMemo } from 'react';

interface Props {
  /** Empty without a day; may be invalid, as it can come from the URL. */
  value: string;
  /** Receives a day, or an empty string. */
  onChange: (day: Day) => void;
  earliest?: Day;
  size?: 'S' | 'M';
}

/** Shows days as dd/mm/yyyy: a native date input follows the language of the browser. */
export function DayInput({ value, onChange, earliest, size = 'M' }: Props) {
  const shown = parseDay(value);
  // Memoised, because a new Date object would replace the text being typed. The picker reads days in UTC.
  const date = useMemo(() => (shown === undefined ? undefined : new Date(shown)), [shown]);
  const change = (chosen: Date | undefined) => {
    const day = chosen === undefined ? '' : dayOnDevice(chosen);
    // The picker also reports an unchanged day on blur.
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

/** The picker returns midnight in the time zone of the device. */
function dayOnDevice(midnight: Date): Day {
  const [year, month, day] = [midnight.getFullYear(), midnight.getMonth(), midnight.getDate()];
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
