const oneDecimal = new Intl.NumberFormat('vi-VN', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** `12,3 giây`, or `2 phút 5 giây` from a minute on. */
export function showDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 59.95) return `${oneDecimal.format(seconds)} giây`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} phút ${whole % 60} giây`;
}
