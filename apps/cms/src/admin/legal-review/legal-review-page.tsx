import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { formatDay } from '@portal/vietnamese/days';
import { Link } from 'react-router-dom';
import * as z from 'zod/mini';
import { FailureNote } from '../settings-pages/failure-note';
import { useSettings } from '../settings-pages/use-settings';
import { legalReviewTexts as texts } from './legal-review-texts';

const document = z.object({ documentId: z.string(), title: z.string() });
const review = z.object({
  withoutDay: z.array(document),
  detailsEnded: z.array(z.extend(document, { ended: document, since: z.string() })),
});

/** The published legal documents that an editor should look at, with a link to the form of each. */
export function LegalReviewPage() {
  const { held, failure } = useSettings('/admin/legal-review', review);
  return (
    <Layouts.Root>
      <Page.Title>{texts.title}</Page.Title>
      <Page.Main aria-busy={held === undefined && failure === undefined}>
        <Layouts.Header title={texts.title} subtitle={texts.subtitle} />
        <Layouts.Content>
          <FailureNote failure={failure} />
          {held && (
            <Flex direction="column" alignItems="stretch" gap={6}>
              <Documents
                title={texts.withoutDay}
                hint={texts.withoutDayHint}
                documents={held.withoutDay}
              />
              <Documents
                title={texts.detailsEnded}
                hint={texts.detailsEndedHint}
                documents={held.detailsEnded.map(({ ended, since, ...one }) => ({
                  ...one,
                  note: texts.ended(ended.title, formatDay(since)),
                }))}
              />
            </Flex>
          )}
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  );
}

interface DocumentsProps {
  title: string;
  hint: string;
  documents: { documentId: string; title: string; note?: string }[];
}

function Documents({ title, hint, documents }: DocumentsProps) {
  return (
    <Box
      tag="section"
      aria-label={title}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={6}
    >
      <Typography tag="h2" variant="delta">
        {title} ({documents.length})
      </Typography>
      <Typography tag="p" textColor="neutral600">
        {documents.length === 0 ? texts.none : hint}
      </Typography>
      <ul>
        {documents.map((one) => (
          <li key={`${one.documentId} ${one.note}`}>
            <Box paddingTop={3}>
              <Typography>
                <Link to={addressOf(one.documentId)}>{one.title}</Link>
                {one.note !== undefined && ` – ${one.note}`}
              </Typography>
            </Box>
          </li>
        ))}
      </ul>
    </Box>
  );
}

function addressOf(documentId: string): string {
  return `/content-manager/collection-types/api::legal-document.legal-document/${documentId}`;
}
