import { isSlug } from '@portal/vietnamese/slug';
import { parseTypedDay } from '@portal/vietnamese/typed-day';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { documentName } from '../features/documents/document-name.ts';
import { documentQuery } from '../features/documents/document-queries.ts';
import { DocumentView } from '../features/documents/document-view.tsx';
import { PARTS } from '../features/documents/parts.ts';
import { NewsTitles } from '../features/news/news-titles.tsx';
import { AddressReader } from '../lib/address-reader.ts';
import { ON_PARAMETER, documentAddress, documentListAddress, listLink } from '../lib/addresses.ts';
import { answerOrPage, notFound } from '../lib/errors.ts';
import { queryClientContext } from '../lib/query-client.ts';
import { documentListTexts, documentTexts } from '../texts/legal-document.ts';
import { QuerySection } from '../ui/query-section.tsx';
import { IgnoredValues } from '../ui/ignored-values.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { PrintFrame } from '../ui/print-frame.tsx';

const noSuchDocument = {
  ...documentTexts.notFound,
  links: [{ label: documentListTexts.allDocuments, address: documentListAddress() }],
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { slug = '' } = params;
  if (!isSlug(slug)) throw notFound(noSuchDocument);
  const reader = new AddressReader(new URL(request.url).searchParams);
  const on = reader.one(ON_PARAMETER, parseTypedDay);
  const queryClient = context.get(queryClientContext);
  await answerOrPage(queryClient.ensureQueryData(documentQuery(slug, on)), noSuchDocument);
  return { slug, on, ignored: reader.ignored };
}

export function Component() {
  const { slug, on, ignored } = useLoaderData<typeof loader>();
  const document = useSuspenseQuery(documentQuery(slug, on)).data.data;
  const { abstract, citedBy } = document;
  return (
    <PrintFrame path={documentAddress(slug, on)}>
      <article>
        <PageHeading
          heading={documentName(document)}
          description={abstract}
          {...(on === undefined && {
            address: documentAddress(slug),
            kind: 'article',
            modified: document.updatedAt,
          })}
          trail={[listLink('legal-document')]}
        />
        <IgnoredValues values={ignored} />
        <DocumentView document={document} on={on}>
          {citedBy.length > 0 && (
            <QuerySection heading={documentTexts.citedBy} id={PARTS.citedBy}>
              <NewsTitles articles={citedBy} />
            </QuerySection>
          )}
        </DocumentView>
      </article>
    </PrintFrame>
  );
}
