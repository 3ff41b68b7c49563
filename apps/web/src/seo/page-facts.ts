import { CONTENT_TYPE_NAMES, contentAddress } from '@portal/contract/content-types';
import type { JsonLdObject } from '@portal/contract/legislation';
import type { QueryClient } from '@tanstack/react-query';
import { homeAddress } from '../lib/addresses.ts';
import { siteQuery } from '../lib/site.ts';
import { itemPages } from './item-pages.ts';
import { agencyFacts, siteFacts } from './site-facts.ts';

/** The page of a route, with the data that its loader has left in the query client. */
interface LoadedPage {
  path: string | undefined;
  slug: string;
  queryClient: QueryClient;
}

/**
 * The JSON-LD of a page. Only the server renders it: programs read the HTML, and visitors need not download
 * this code.
 */
export function pageFacts({ path, slug, queryClient }: LoadedPage): JsonLdObject[] {
  const site = queryClient.getQueryData(siteQuery().queryKey)?.data;
  const agency = site ? [agencyFacts(site)] : [];
  if (path === homeAddress()) return site ? [...agency, siteFacts(site)] : [];
  const type = CONTENT_TYPE_NAMES.find((one) => contentAddress(one, ':slug') === path);
  return type === undefined ? [] : [...itemPages[type].facts(queryClient, slug), ...agency];
}
