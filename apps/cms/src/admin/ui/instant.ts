import { formatMoment } from '@portal/vietnamese/days';
import { uiTexts } from './ui-texts';

/** An instant as people in Viet Nam read it. */
export function showInstant(instant: string | number | null): string {
  return instant === null ? uiTexts.never : formatMoment(new Date(instant));
}
