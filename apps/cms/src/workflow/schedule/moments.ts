const format = new Intl.DateTimeFormat('vi-VN', {
  ...{ hour: '2-digit', minute: '2-digit', day: '2-digit', month: '2-digit', year: 'numeric' },
  timeZone: 'Asia/Ho_Chi_Minh',
});

/** An instant in milliseconds, as a sentence says it: `07:00 30/11/2026`. */
export function showMoment(instant: number): string {
  return format.format(instant);
}
