const format = (digits: number) =>
  new Intl.NumberFormat('vi-VN', { maximumFractionDigits: digits });
const whole = format(0);
const one = format(1);
const two = format(2);

/** `100.000`, `12,3`, `0,87`: the larger the number, the fewer decimals. */
export function showNumber(value: number): string {
  if (value >= 100) return whole.format(value);
  return value >= 10 ? one.format(value) : two.format(value);
}
