import { createHash } from 'node:crypto';
import path from 'node:path';
import { endpoints } from '@portal/contract/endpoints';
import { slugOf } from '@portal/vietnamese/slug';

export type Path = keyof typeof endpoints;

export interface Asked {
  slug?: string;
  query?: Record<string, string>;
}

export const ANSWERS = path.resolve(import.meta.dirname, '../answers');
const HASH_LENGTH = 6;

/**
 * The address below `/api/v1`. Equal requests get equal addresses: parameters are sorted and encoded alike.
 */
export function addressOf(endpoint: Path, { slug = '', query = {} }: Asked = {}): string {
  return canonical(`${endpoint.replace('{slug}', slug)}?${new URLSearchParams(query)}`);
}

export function canonical(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  searchParams.sort();
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`;
}

/** The endpoint of the contract that answers an address. */
export function endpointOf(address: string): Path {
  const { pathname } = new URL(address, 'http://localhost');
  const pattern = pathname.replace(/[^/]+$/, '{slug}');
  const found = [pathname, pattern].find(isPath);
  if (found === undefined) throw new Error(`${address} is no address of the contract.`);
  return found;
}

const isPath = (text: string): text is Path => Object.hasOwn(endpoints, text);

/**
 * The file with the recorded answer, named after the address. Characters that some file systems refuse are
 * left out; a hash keeps such names apart.
 */
export function fileOf(address: string): string {
  const { pathname, searchParams } = new URL(canonical(address), 'http://localhost');
  const pairs = [...searchParams];
  const isPlain = (value: string) => /^[\w,-]+$/.test(value);
  const hash = createHash('sha256').update(canonical(address)).digest('hex');
  const name = [
    pathname.slice(1),
    ...pairs.map(([key, value]) => `${key}=${isPlain(value) ? value : slugOf(value)}`),
    ...(pairs.every(([, value]) => isPlain(value)) ? [] : [hash.slice(0, HASH_LENGTH)]),
  ].join('--');
  return path.join(ANSWERS, `${name}.json`);
}
