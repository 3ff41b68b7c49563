import { endpoints } from '@portal/contract/endpoints';
import { legislationOf } from '@portal/contract/legislation';
import { parseQuery } from '@portal/contract/query';
import type { PublicHandler, PublicRoute } from '../../content/queries/public-route';
import { publicAddress } from '../../platform/http/public-address';
import { notFound, refusedParameters } from '../../platform/http/problem';

/** A document as schema.org JSON-LD, made from the API's own answer. */
export function getLegislation(get: PublicHandler<'/legal-documents/{slug}'>): PublicRoute {
  return {
    async run({ db, slug, search }) {
      const parsed = parseQuery(endpoints['/legal-documents/{slug}'].query, search);
      if (!parsed.ok) return refusedParameters(parsed.problems);
      const found = await get({ db, slug, query: parsed.query });
      if (found === undefined) return notFound();
      const legislation = legislationOf(found.data, publicAddress);
      const text = JSON.stringify({ '@context': 'https://schema.org', ...legislation });
      const file = {
        ...{ mediaType: 'application/ld+json; charset=utf-8', name: `${slug}.jsonld` },
        content: () => [text],
      };
      return { status: 200, file };
    },
  };
}
