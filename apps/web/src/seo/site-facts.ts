import type { Site } from '@portal/contract/site';
import { homeAddress, QUERY_PARAMETER, searchAddress } from '../lib/addresses.ts';
import type { PageLink } from '../lib/errors.ts';
import { fullAddress } from '../lib/site-origin.ts';
import { layoutTexts } from '../texts/layout.ts';
import type { JsonLdObject } from '@portal/contract/legislation';

const agencyId = () => `${fullAddress(homeAddress())}#co-quan`;

/** A reference to the agency, for the facts of what it publishes. */
export const publisher = (): JsonLdObject => ({ '@id': agencyId() });

/** https://schema.org/GovernmentOrganization */
export function agencyFacts(site: Site): JsonLdObject {
  const { agencyName, parentBody, address, mapUrl, telephone, email, logo } = site;
  return {
    '@type': 'GovernmentOrganization',
    '@id': agencyId(),
    name: agencyName,
    url: fullAddress(homeAddress()),
    ...(parentBody !== null && {
      parentOrganization: { '@type': 'GovernmentOrganization', name: parentBody },
    }),
    ...(address !== null && { address }),
    ...(mapUrl !== null && { hasMap: mapUrl }),
    ...(telephone !== null && { telephone }),
    ...(email !== null && { email }),
    ...(logo && { logo: fullAddress(logo.url) }),
  };
}

/** https://schema.org/WebSite, with the site's search for others to offer. */
export function siteFacts({ agencyName }: Site): JsonLdObject {
  return {
    '@type': 'WebSite',
    name: agencyName,
    url: fullAddress(homeAddress()),
    inLanguage: 'vi',
    publisher: publisher(),
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${fullAddress(searchAddress())}?${QUERY_PARAMETER}={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** https://schema.org/BreadcrumbList; the page itself comes last, without its address. */
export function breadcrumbFacts(trail: PageLink[], current: string): JsonLdObject {
  const links = [{ label: layoutTexts.home, address: homeAddress() }, ...trail];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...links.map(({ label, address }, index) => ({
        ...{ '@type': 'ListItem', position: index + 1, name: label, item: fullAddress(address) },
      })),
      { '@type': 'ListItem', position: links.length + 1, name: current },
    ],
  };
}
