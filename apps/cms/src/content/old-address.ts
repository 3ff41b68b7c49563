import { placeOf } from '@portal/rich-text/address';

/**
 * The key of an address of the old portal: path and query, decoded, in lower case, without the host.
 * Undefined for anything else. A null character occurs in no address, and PostgreSQL refuses it.
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
