import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm, type StrapiApp } from '@strapi/strapi/admin';
import { addSidePanel, type ItemInForm } from '../content-manager';
import { valuesOf } from '../form-copies/form-values';
import { FailureNote } from '../ui/failure-note';
import { NOTHING_STORED } from './chosen-terms';
import { DisagreementRows } from './disagreement-rows';
import { DropPlace } from '../uploads/drop-place';
import { filingTexts as texts } from './filing-texts';
import { stateOf, type Offer } from './offer';
import { OfferRow } from './offer-row';
import { takeOffers } from './take-offers';
import { useFiledDocument } from './use-filed-document';
import { useFiling } from './use-filing';
import { LEGAL_DOCUMENT } from '../type-uid';

/** A side panel beside the form of a legal document, which fills it in from the document's file. */
export function addFilingPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  addSidePanel(app, FilingPanel);
}

function FilingPanel({ model, documentId, document }: ItemInForm) {
  if (model !== LEGAL_DOCUMENT) return null;
  return { title: texts.title, content: <FilingFromFile {...{ documentId, document }} /> };
}

function FilingFromFile({ documentId, document }: Pick<ItemInForm, 'documentId' | 'document'>) {
  const { reading, found, read } = useFiling();
  const filed = useFiledDocument(document && documentId, document);
  const terms = filed.held ?? NOTHING_STORED;
  const form = useForm('FilingFromFile', (state) => state);
  const values = valuesOf(form.values);
  const take = (offers: readonly Offer[]) => form.setValues(takeOffers(values, offers, terms));
  const offers = found?.offers ?? [];
  const open = offers.filter((offer) => stateOf(offer, values, terms) === 'open');
  const left = offers.filter((offer) => stateOf(offer, values, terms) === 'differs').length;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <FailureNote failure={filed.failure} />
      <DisagreementRows
        {...{ values, terms }}
        disagreements={filed.held?.disagreements ?? []}
        isDisabled={form.disabled}
        onTake={(taken) => take([taken])}
        onKeep={filed.keep}
      />
      <DropPlace
        invite={texts.invite}
        choose={found ? texts.chooseAnother : texts.choose}
        label={texts.choose}
        accept=".pdf,.docx"
        isDisabled={form.disabled || reading !== undefined}
        onFiles={([file]) => file && void read(file)}
      />
      <div role="status">
        {reading !== undefined && <Typography>{texts.reading(reading)}</Typography>}
        {found && <Typography>{found.said}</Typography>}
      </div>
      {offers.length > 0 && (
        <>
          {open.length > 0 ? (
            <Button disabled={form.disabled} onClick={() => take(open)}>
              {texts.acceptAll(open.length)}
            </Button>
          ) : (
            <Typography>{texts.allAccepted}</Typography>
          )}
          {left > 0 && <Typography textColor="warning700">{texts.left(left)}</Typography>}
          <ul aria-label={texts.title}>
            {offers.map((offer, at) => (
              <OfferRow
                key={at}
                {...{ offer, values, terms }}
                isDisabled={form.disabled}
                onTake={(taken) => take([taken])}
              />
            ))}
          </ul>
        </>
      )}
    </Flex>
  );
}
