import { Box, Button, Typography } from '@strapi/design-system';
import * as z from 'zod/mini';
import { shownWords } from '../filing/shown-words';
import { filingTexts } from '../filing/filing-texts';
import { LEGAL_DOCUMENT } from '../type-uid';
import { ItemLink } from '../ui/item-link';
import { legalReviewTexts as texts } from './legal-review-texts';

export const fileThatDiffers = z.object({
  documentId: z.string(),
  title: z.string(),
  field: z.enum([
    ...(['number', 'documentType', 'issuingBody', 'issuedOn', 'signatory'] as const),
    ...(['effectiveFrom', 'expiresOn', 'consultationFrom', 'consultationTo'] as const),
  ]),
  says: z.string(),
  stored: z.string(),
  evidence: z.object({
    sentence: z.string(),
    page: z.optional(z.number()),
    provision: z.optional(z.string()),
  }),
  files: z.array(z.string()),
  isOnlyPublished: z.boolean(),
});

export type FileThatDiffers = z.infer<typeof fileThatDiffers>;

interface FilesThatDifferProps {
  differing: readonly FileThatDiffers[];
  onKeep: (one: FileThatDiffers) => unknown;
}

/** Lists where files contradict their stored documents, each with the sentence that proves it. */
export function FilesThatDiffer({ differing, onKeep }: FilesThatDifferProps) {
  return (
    <ul>
      {differing.map((one) => (
        <li key={`${one.documentId} ${one.field} ${one.says}`}>
          <Difference {...{ one, onKeep }} />
        </li>
      ))}
    </ul>
  );
}

function Difference({
  one,
  onKeep,
}: Pick<FilesThatDifferProps, 'onKeep'> & { one: FileThatDiffers }) {
  const { documentId, title, evidence, files, isOnlyPublished } = one;
  const field = filingTexts.fields[one.field];
  const [stored, says] = [shownWords(one.stored), shownWords(one.says)];
  return (
    <Box paddingTop={4}>
      <Typography tag="p">
        <ItemLink item={{ uid: LEGAL_DOCUMENT, documentId, title }} /> –{' '}
        {texts.differs(field, stored, says)}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {filingTexts.inFiles(files)}, {filingTexts.place(evidence.page, evidence.provision)}: “
        {evidence.sentence}”
      </Typography>
      {isOnlyPublished && (
        <Typography tag="p" variant="pi" textColor="warning700">
          {filingTexts.onlyPublished}
        </Typography>
      )}
      <Box paddingTop={2}>
        <Button
          size="S"
          variant="tertiary"
          aria-label={`${filingTexts.keepNamed(field, stored)}, ${title}`}
          onClick={() => onKeep(one)}
        >
          {filingTexts.keep}
        </Button>
      </Box>
    </Box>
  );
}
