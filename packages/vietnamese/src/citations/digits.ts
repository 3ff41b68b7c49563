const [ZERO, NINE] = [0x30, 0x39];

export function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE;
}

/** The number that so many digits from there on make; all of them have to be digits. */
export function numberIn(text: string, start: number, digits: number): number {
  let number = 0;
  for (let at = start; at < start + digits; at++) number = number * 10 + text.charCodeAt(at) - ZERO;
  return number;
}
