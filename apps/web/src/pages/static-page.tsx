import { contentAddress } from '@portal/contract/content-types';
import { isSlug } from '@portal/vietnamese/slug';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ContactFacts } from '../features/agency/contact-facts.tsx';
import { staticPageQuery } from '../features/static-pages/static-page-queries.ts';
import { siteMapAddress } from '../lib/addresses.ts';
import { answerOrPage, notFound } from '../lib/errors.ts';
import { queryClientContext } from '../lib/query-client.ts';
import { layoutTexts } from '../texts/layout.ts';
import { staticPageTexts } from '../texts/static-page.ts';
import { LastChanged } from '../ui/last-changed.tsx';
import { ReaderNotes } from '../ui/reader-notes.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import reading from '../ui/reading.module.css';
import { PrintFrame } from '../ui/print-frame.tsx';
import { ReadingTools } from '../ui/reading-tools.tsx';
import { RichText } from '../ui/rich-text.tsx';
import styles from './static-page.module.css';

const noSuchPage = {
  ...staticPageTexts.notFound,
  links: [{ label: layoutTexts.siteMap, address: siteMapAddress() }],
};

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { slug = '' } = params;
  if (!isSlug(slug)) throw notFound(noSuchPage);
  const queryClient = context.get(queryClientContext);
  await answerOrPage(queryClient.ensureQueryData(staticPageQuery(slug)), noSuchPage);
  return { slug };
}

export function Component() {
  const { slug } = useLoaderData<typeof loader>();
  const { title, body, showsContact, updatedAt, obsolete, corrections } = useSuspenseQuery(
    staticPageQuery(slug),
  ).data.data;
  const address = contentAddress('page', slug);
  return (
    <PrintFrame path={address}>
      <article>
        <PageHeading heading={title} description={title} address={address} />
        <ReaderNotes obsolete={obsolete} corrections={corrections} />
        <ReadingTools path={slug} />
        <div className={`${styles.text} ${reading.text}`}>
          {showsContact && (
            <div className={styles.contact}>
              <ContactFacts />
            </div>
          )}
          <RichText text={body} />
        </div>
        <LastChanged at={updatedAt} />
      </article>
    </PrintFrame>
  );
}
