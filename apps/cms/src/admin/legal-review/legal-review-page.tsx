import { Box, Flex, Typography } from '@strapi/design-system';
import { formatDay } from '@portal/vietnamese/days';
import { useState } from 'react';
import * as z from 'zod/mini';
import { LEGAL_DOCUMENT } from '../type-uid';
import { ItemLink } from '../ui/item-link';
import { PageFrame } from '../ui/page-frame';
import { PageSection } from '../ui/page-section';
import { useAdminData } from '../ui/use-admin-data';
import { FilesThatDiffer, fileThatDiffers, type FileThatDiffers } from './files-that-differ';
import { legalReviewTexts as texts } from './legal-review-texts';

const document = z.object({ documentId: z.string(), title: z.string() });
const review = z.object({
  /** The most documents that the server lists in each section. */
  most: z.number(),
  withoutDay: z.array(document),
  detailsEnded: z.array(z.extend(document, { ended: document, since: z.string() })),
  filesDiffer: z.array(fileThatDiffers),
});

/** The legal documents that an editor should check, each linked to its form. */
export function LegalReviewPage() {
  const { held, failure, send } = useAdminData('/admin/legal-review', review);
  const [said, setSaid] = useState('');
  const keep = async ({ documentId, title, field, says }: FileThatDiffers) => {
    const kept = await send('post', `/admin/filing/${documentId}/keep`, { field, says }, z.null());
    setSaid(kept === null ? texts.kept(title) : '');
  };
  return (
    <PageFrame
      title={texts.title}
      subtitle={texts.subtitle}
      isBusy={held === undefined && failure === undefined}
      failure={failure}
    >
      <div role="status">{said !== '' && <Typography>{said}</Typography>}</div>
      {held && (
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Section
            title={texts.filesDiffer}
            hint={texts.filesDifferHint}
            count={held.filesDiffer.length}
            limit={held.most}
          >
            <FilesThatDiffer differing={held.filesDiffer} onKeep={keep} />
          </Section>
          <Documents
            title={texts.withoutDay}
            hint={texts.withoutDayHint}
            limit={held.most}
            documents={held.withoutDay}
          />
          <Documents
            title={texts.detailsEnded}
            hint={texts.detailsEndedHint}
            limit={held.most}
            documents={held.detailsEnded.map(({ ended, since, ...one }) => ({
              ...one,
              note: texts.ended(ended.title, formatDay(since)),
            }))}
          />
        </Flex>
      )}
    </PageFrame>
  );
}

interface SectionProps {
  title: string;
  hint: string;
  count: number;
  limit: number;
  children: React.ReactNode;
}

function Section({ title, hint, count, limit, children }: SectionProps) {
  return (
    <PageSection {...{ title, count }}>
      <Typography tag="p" textColor="neutral600">
        {count === 0 ? texts.none : hint}
      </Typography>
      {count >= limit && <Typography tag="p">{texts.more(limit)}</Typography>}
      {children}
    </PageSection>
  );
}

interface DocumentsProps {
  title: string;
  hint: string;
  limit: number;
  documents: { documentId: string; title: string; note?: string }[];
}

function Documents({ title, hint, limit, documents }: DocumentsProps) {
  return (
    <Section {...{ title, hint, limit }} count={documents.length}>
      <ul>
        {documents.map((one) => (
          <li key={`${one.documentId} ${one.note}`}>
            <Box paddingTop={3}>
              <Typography>
                <ItemLink item={{ ...one, uid: LEGAL_DOCUMENT }} />
                {one.note !== undefined && ` – ${one.note}`}
              </Typography>
            </Box>
          </li>
        ))}
      </ul>
    </Section>
  );
}
