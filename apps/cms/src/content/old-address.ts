import { placeOf } from '@portal/rich-text/address';
import { decodedComponent } from '../platform/http/decoded-component';

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
  const place = url.pathname + url.search;
  const key = (decodedComponent(place) ?? place).normalize('NFC').toLowerCase();
  return key === '/' || key.includes('\0') ? undefined : key;
}
