import { documentName } from '@portal/contract/document-name';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { documentQuery } from '../features/documents/document-queries.ts';
import { DocumentView } from '../features/documents/document-view.tsx';
import { documentAddress, listLink } from '../lib/addresses.ts';
import { loadCode } from '../lib/code.ts';
import { later } from '../ui/later.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { PrintFrame } from '../ui/print-frame.tsx';

const IgnoredValues = later(async () => (await import('../ui/ignored-values.tsx')).IgnoredValues);
const CitedBy = later(async () => (await import('./cited-by.tsx')).CitedBy);

/** Loaded on demand: a server-rendered page needs it only for the next navigation. */
export async function loader(given: LoaderFunctionArgs) {
  const { loadDocument } = await loadCode(() => import('./load-document.ts'));
  return loadDocument(given);
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
        {ignored.length > 0 && <IgnoredValues values={ignored} />}
        <DocumentView document={document} on={on}>
          {citedBy.length > 0 && <CitedBy articles={citedBy} />}
        </DocumentView>
      </article>
    </PrintFrame>
  );
}
