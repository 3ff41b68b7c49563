import { endpoints } from '@portal/contract/endpoints';
import type * as z from 'zod/mini';
import type { Cms } from './cms.js';

type Endpoints = typeof endpoints;
type Path = keyof Endpoints;

const parsers: { [P in Path]: (json: unknown) => z.output<Endpoints[P]['answer']> } = {
  '/articles': (json) => endpoints['/articles'].answer.parse(json),
  '/articles/calendar': (json) => endpoints['/articles/calendar'].answer.parse(json),
  '/articles/{slug}': (json) => endpoints['/articles/{slug}'].answer.parse(json),
  '/categories': (json) => endpoints['/categories'].answer.parse(json),
  '/galleries': (json) => endpoints['/galleries'].answer.parse(json),
  '/galleries/{slug}': (json) => endpoints['/galleries/{slug}'].answer.parse(json),
  '/legal-documents': (json) => endpoints['/legal-documents'].answer.parse(json),
  '/legal-documents/{slug}': (json) => endpoints['/legal-documents/{slug}'].answer.parse(json),
  '/openapi.json': (json) => endpoints['/openapi.json'].answer.parse(json),
  '/pages': (json) => endpoints['/pages'].answer.parse(json),
  '/pages/{slug}': (json) => endpoints['/pages/{slug}'].answer.parse(json),
  '/redirects': (json) => endpoints['/redirects'].answer.parse(json),
  '/search': (json) => endpoints['/search'].answer.parse(json),
  '/search/suggest': (json) => endpoints['/search/suggest'].answer.parse(json),
  '/site': (json) => endpoints['/site'].answer.parse(json),
  '/videos': (json) => endpoints['/videos'].answer.parse(json),
  '/videos/{slug}': (json) => endpoints['/videos/{slug}'].answer.parse(json),
};

/** Asks the public API and parses the answer with the contract: a wrong shape fails the test. */
export async function ask<P extends Path>(
  cms: Cms,
  path: P,
  query: Record<string, string> = {},
  slug = '',
): Promise<z.output<Endpoints[P]['answer']>> {
  const address = `/api/v1${path.replace('{slug}', slug)}?${new URLSearchParams(query)}`;
  const response = await cms.get(address);
  if (response.status !== 200) {
    throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
  }
  return parsers[path](await response.json());
}
