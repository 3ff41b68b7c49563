import { formatMoment } from '@portal/vietnamese/days';
import { settingsTexts } from './settings-texts';

/** An instant as people in Viet Nam read it. */
export function showInstant(instant: string | number | null): string {
  return instant === null ? settingsTexts.never : formatMoment(new Date(instant));
}
