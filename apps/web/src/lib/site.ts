import type { Site } from '@portal/contract/site';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { fallbackSite } from '../texts/layout.ts';
import { fetchAnswer } from './api.ts';

export function siteQuery() {
  return queryOptions({
    queryKey: ['site'],
    queryFn: ({ signal }) => fetchAnswer('site', '/site', {}, { signal }),
  });
}

const emptySite: Site = {
  ...fallbackSite,
  address: null,
  mapUrl: null,
  telephone: null,
  email: null,
  openingHours: null,
  licenceLine: null,
  responsiblePerson: null,
  openDataLicence: null,
  logo: null,
  banner: null,
  menu: [],
  quickLinks: [],
};

/** The agency's own data, or placeholders until they load. */
export function useSite(): Site {
  return useQuery(siteQuery()).data?.data ?? emptySite;
}
