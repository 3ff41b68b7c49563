import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { Values } from '../form-merge/values';
import type { StoredTerms } from './chosen-terms';
import { filingTexts as texts } from './filing-texts';
import { currentWords } from './current-words';
import { stateOf, wordsOf, type Offer } from './offer';

interface OfferRowProps {
  offer: Offer;
  values: Values;
  terms: StoredTerms;
  isDisabled: boolean;
  onTake: (offer: Offer) => void;
  /** Shown below the value. */
  note?: React.ReactNode;
  /** Further buttons. */
  actions?: React.ReactNode;
}

/** One value from a file, with the sentence that proves it. */
export function OfferRow(props: OfferRowProps) {
  const { offer, values, terms, isDisabled, onTake, note, actions } = props;
  const state = stateOf(offer, values, terms);
  const words = wordsOf(offer);
  const what = `${texts.fields[offer.field]}, ${words}`;
  return (
    <Box
      tag="li"
      paddingTop={3}
      paddingBottom={3}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="1px 0 0"
    >
      <Typography tag="p" variant="pi" textColor="neutral600">
        {texts.fields[offer.field]}
      </Typography>
      <Typography tag="p" fontWeight="bold">
        {words}
      </Typography>
      {'evidence' in offer && <Source {...offer.evidence} />}
      {state === 'differs' && (
        <Typography tag="p" variant="pi" textColor="warning700">
          {texts.current(currentWords(offer, values, terms))}
        </Typography>
      )}
      {state === 'unknown' && (
        <Typography tag="p" variant="pi" textColor="warning700">
          {texts.missing}
        </Typography>
      )}
      {offer.field === 'relation' && offer.stored === null && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {texts.missingTarget}
        </Typography>
      )}
      {state === 'taken' && (
        <Typography tag="p" variant="pi" textColor="success700">
          {texts.accepted}
        </Typography>
      )}
      {note}
      <Flex paddingTop={2} gap={2} wrap="wrap">
        {(state === 'open' || state === 'differs') && (
          <Button
            size="S"
            variant="tertiary"
            disabled={isDisabled}
            aria-label={state === 'open' ? texts.acceptNamed(what) : texts.replaceNamed(what)}
            onClick={() => onTake(offer)}
          >
            {state === 'open' ? texts.accept : texts.replace}
          </Button>
        )}
        {actions}
      </Flex>
    </Box>
  );
}

function Source({
  sentence,
  page,
  provision,
}: {
  sentence: string;
  page?: number | undefined;
  provision?: string | undefined;
}) {
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {texts.place(page, provision)}: “{sentence}”
    </Typography>
  );
}
