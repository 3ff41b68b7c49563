import { settingsTexts } from './settings-texts';

const format = new Intl.DateTimeFormat('vi-VN', {
  ...{ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  timeZone: 'Asia/Ho_Chi_Minh',
});

/** An instant as people in Viet Nam read it. */
export function showInstant(instant: string | number | null): string {
  return instant === null ? settingsTexts.never : format.format(new Date(instant));
}
