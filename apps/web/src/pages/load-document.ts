import { isSlug } from '@portal/vietnamese/slug';
import { parseTypedDay } from '@portal/vietnamese/typed-day';
import type { LoaderFunctionArgs } from 'react-router';
import { documentQuery } from '../features/documents/document-queries.ts';
import { AddressReader } from '../lib/address-reader.ts';
import { documentListAddress, ON_IN_API, ON_PARAMETER } from '../lib/addresses.ts';
import { answerOrPage, notFound } from '../lib/errors.ts';
import { queryClientContext } from '../lib/query-client.ts';
import { documentTexts } from '../texts/legal-document.ts';

const noSuchDocument = {
  ...documentTexts.notFound,
  links: [{ label: documentTexts.allDocuments, address: documentListAddress() }],
};

export async function loadDocument({ request, params, context }: LoaderFunctionArgs) {
  const { slug = '' } = params;
  if (!isSlug(slug)) throw notFound(noSuchDocument);
  const reader = new AddressReader(new URL(request.url).searchParams);
  const on = reader.one(ON_PARAMETER, parseTypedDay) ?? reader.one(ON_IN_API, parseTypedDay);
  const queryClient = context.get(queryClientContext);
  await answerOrPage(queryClient.ensureQueryData(documentQuery(slug, on)), noSuchDocument);
  return { slug, on, ignored: reader.ignored };
}
