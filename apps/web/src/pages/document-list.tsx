import { CONTENT_TYPES } from '@portal/contract/content-types';
import { pagingTexts } from '../texts/paging.ts';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { DocumentForm } from '../features/documents/document-form.tsx';
import { documentListQuery } from '../features/documents/document-list-query.ts';
import { DocumentResults } from '../features/documents/document-results.tsx';
import {
  addressOfSearch,
  isBeginning,
  readDocumentSearch,
} from '../features/documents/document-search.ts';
import { openConsultationsQuery } from '../features/documents/open-consultations-query.ts';
import { documentListAddress } from '../lib/addresses.ts';
import { answerOrUnavailable } from '../lib/errors.ts';
import { requirePage } from '../lib/paging.ts';
import { loadBeside, queryClientContext } from '../lib/query-client.ts';
import { documentListTexts } from '../texts/document-list.ts';
import { IgnoredValues } from '../ui/ignored-values.tsx';
import { PageHeading } from '../ui/page-heading.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { search, ignored } = readDocumentSearch(new URL(request.url).searchParams);
  const queryClient = context.get(queryClientContext);
  const beside = isBeginning(search)
    ? loadBeside(queryClient.prefetchQuery(openConsultationsQuery()))
    : undefined;
  const list = await answerOrUnavailable(queryClient.ensureQueryData(documentListQuery(search)));
  requirePage(request, list.meta.pagination);
  await beside;
  return { search, ignored };
}

export function Component() {
  const { search, ignored } = useLoaderData<typeof loader>();
  const list = useSuspenseQuery(documentListQuery(search)).data;
  const isWhole = addressOfSearch({ ...search, page: 1 }) === documentListAddress();
  return (
    <>
      <PageHeading
        heading={CONTENT_TYPES['legal-document'].listTitle}
        title={pagingTexts.titleOf(CONTENT_TYPES['legal-document'].listTitle, search.page)}
        description={documentListTexts.description}
        address={isWhole ? addressOfSearch(search) : undefined}
      />
      <IgnoredValues values={ignored} />
      <DocumentForm facets={list.meta.facets} found={list.meta.pagination.total}>
        <DocumentResults search={search} list={list} />
      </DocumentForm>
    </>
  );
}
