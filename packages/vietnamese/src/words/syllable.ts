const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SHAPE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** Whether letters have the form of a Vietnamese syllable, with at most one tone. */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES)?.length ?? 0;
  return tones <= 1 && SHAPE.test(decomposed.replace(TONES, '').normalize('NFC'));
}
