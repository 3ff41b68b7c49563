import { placeOf } from '@portal/rich-text/address';

/**
 * Normalises an address of the old portal to its lookup key: path and query, decoded, lower case, without
 * the host. Undefined if it is no such address, or has a null character, which PostgreSQL refuses.
 */
export function oldAddressKey(address: string): string | undefined {
  const typed = address.trim();
  const isRelative = /^[^/\\:]+(?:\/|\?|$)/.test(typed);
  const whole = isRelative ? `/${typed}` : typed;
  const url = placeOf(whole) === undefined ? null : URL.parse(whole, 'http://old-portal');
  if (!url) return undefined;
  const key = decoded(url.pathname + url.search)
    .normalize('NFC')
    .toLowerCase();
  return key === '/' || key.includes('\0') ? undefined : key;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
