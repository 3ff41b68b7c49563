import {
  CONTENT_TYPE_NAMES,
  CONTENT_TYPES,
  type ContentTypeName,
} from '@portal/contract/content-types';
import { publicAddress } from '../platform/http/public-address';

/** True if a typed address is this address of the site, ignoring query and trailing slash. */
export function leadsTo(typed: string, address: string): boolean {
  return ownPathOf(typed) === ownPathOf(address);
}

/** The item whose page has this address; undefined for any other address. */
export function contentAt(typed: string): { type: ContentTypeName; slug: string } | undefined {
  const path = ownPathOf(typed);
  const type = CONTENT_TYPE_NAMES.find((name) =>
    path?.startsWith(`${CONTENT_TYPES[name].section}/`),
  );
  if (path === undefined || type === undefined) return undefined;
  const slug = path.slice(CONTENT_TYPES[type].section.length + 1);
  return slug.includes('/') ? undefined : { type, slug };
}

/** Undefined if the address belongs to another site. */
function ownPathOf(typed: string): string | undefined {
  const own = new URL(publicAddress('/'));
  const url = URL.parse(typed.trim(), own.href);
  return url?.origin === own.origin ? url.pathname.replace(/\/+$/, '') : undefined;
}
