import { Box, Button, Typography } from '@strapi/design-system';
import { dayOf, formatDay } from '@portal/vietnamese/days';
import type { Values } from '../form-merge/values';
import type { StoredTerms } from './chosen-terms';
import type { Disagreement } from './filing-answer';
import { filingTexts as texts } from './filing-texts';
import type { Offer } from './offer';
import { OfferRow } from './offer-row';
import { shownWords } from './shown-words';

interface DisagreementRowsProps {
  disagreements: readonly Disagreement[];
  values: Values;
  terms: StoredTerms;
  isDisabled: boolean;
  onTake: (offer: Offer) => void;
  onKeep: (disagreement: Disagreement) => unknown;
}

/** Lists where attached files contradict the document, so that editors take or reject the file's value. */
export function DisagreementRows({ disagreements, onKeep, ...row }: DisagreementRowsProps) {
  const open = disagreements.filter(({ kept }) => kept === null);
  if (disagreements.length === 0) return null;
  return (
    <Box>
      {open.length > 0 && (
        <>
          <Typography tag="h3" variant="omega" fontWeight="bold" textColor="warning700">
            {texts.differ} ({open.length})
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {texts.differHint}
          </Typography>
          <ul aria-label={texts.differ}>
            {open.map((one) => (
              <OfferRow
                key={`${one.proposal.field} ${one.says}`}
                {...row}
                offer={one.proposal}
                note={<Note {...one} />}
                actions={<KeepButton {...{ ...row, onKeep }} disagreement={one} />}
              />
            ))}
          </ul>
        </>
      )}
      {disagreements.map(({ proposal: { field }, says, kept }) =>
        kept === null ? null : (
          <Typography key={`${field} ${says}`} tag="p" variant="pi" textColor="neutral600">
            {texts.keptBy(
              `${texts.fields[field]}, ${shownWords(says)}`,
              ...([kept.userName, formatDay(dayOf(new Date(kept.at)))] as const),
            )}
          </Typography>
        ),
      )}
    </Box>
  );
}

function Note({ files, isOnlyPublished }: Disagreement) {
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {texts.inFiles(files)}
      {isOnlyPublished && ` – ${texts.onlyPublished}`}
    </Typography>
  );
}

interface KeepButtonProps extends Pick<DisagreementRowsProps, 'isDisabled' | 'onKeep'> {
  disagreement: Disagreement;
}

function KeepButton({ disagreement, isDisabled, onKeep }: KeepButtonProps) {
  const { proposal, stored } = disagreement;
  return (
    <Button
      size="S"
      variant="tertiary"
      disabled={isDisabled}
      aria-label={texts.keepNamed(texts.fields[proposal.field], shownWords(stored))}
      onClick={() => onKeep(disagreement)}
    >
      {texts.keep}
    </Button>
  );
}
