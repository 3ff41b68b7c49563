import { isIPv6 } from 'node:net';

/** An IPv6 subscriber is given a /64 at least and owns every address in it (RFC 6177). */
const SUBSCRIBER_GROUPS = 4;
const REGION_GROUPS = 2;
const GROUPS = 8;

/** The subscriber behind an address: an IPv4 address, or the /64 of an IPv6 address. */
export function networkOf(address: string): string {
  return plainIPv4(address) ?? groupsOf(address).slice(0, SUBSCRIBER_GROUPS).join(':');
}

/** A wide network around an address: a /16 of IPv4, a /32 of IPv6. */
export function regionOf(address: string): string {
  const plain = plainIPv4(address);
  if (plain !== undefined) return plain.split('.').slice(0, 2).join('.');
  return groupsOf(address).slice(0, REGION_GROUPS).join(':');
}

/** Undefined for an IPv6 address that maps no IPv4 address. */
function plainIPv4(address: string): string | undefined {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return mapped ?? (isIPv6(address) ? undefined : address);
}

function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('::', 2);
  const before = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  const missing = Math.max(0, GROUPS - before.length - after.length);
  return [...before, ...Array.from({ length: missing }, () => '0'), ...after];
}
