import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useForm, type StrapiApp } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { valuesOf } from '../form-copies/form-values';
import { filingTexts as texts } from './filing-texts';
import { stateOf, type Offer } from './offer';
import { OfferRow } from './offer-row';
import { takeOffers } from './take-offers';
import { useFiling } from './use-filing';

const DOCUMENT = 'api::legal-document.legal-document';

interface Panel {
  title: string;
  content: React.ReactNode;
}

/** A side panel beside the form of a legal document, which fills it in from the document's file. */
export function addFilingPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  const add = app.getPlugin('content-manager').apis['addEditViewSidePanel'];
  if (typeof add === 'function') add([FilingPanel]);
}

function FilingPanel({ model }: { model: string }): Panel | null {
  return model === DOCUMENT ? { title: texts.title, content: <FilingFromFile /> } : null;
}

function FilingFromFile() {
  const { reading, found, read } = useFiling();
  const form = useForm('FilingFromFile', (state) => state);
  const values = valuesOf(form.values);
  const take = (offers: readonly Offer[]) => form.setValues(takeOffers(values, offers));
  const offers = found?.offers ?? [];
  const open = offers.filter((offer) => stateOf(offer, values) === 'open');
  const left = offers.filter((offer) => stateOf(offer, values) === 'differs').length;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <DropPlace
        isDisabled={form.disabled || reading !== undefined}
        hasFile={found !== undefined}
        onFile={read}
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
                {...{ offer, values }}
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

interface DropPlaceProps {
  isDisabled: boolean;
  hasFile: boolean;
  onFile: (file: File) => Promise<void>;
}

function DropPlace({ isDisabled, hasFile, onFile }: DropPlaceProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const put = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file && !isDisabled) void onFile(file);
  };
  return (
    <Box
      background={isOver ? 'primary100' : 'neutral100'}
      borderColor="neutral200"
      borderStyle="dashed"
      hasRadius
      padding={3}
      onDragOver={(event: React.DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: React.DragEvent) => {
        event.preventDefault();
        setOver(false);
        put(event.dataTransfer.files);
      }}
    >
      <Typography tag="p" paddingBottom={2}>
        {texts.invite}
      </Typography>
      <Button variant="secondary" disabled={isDisabled} onClick={() => input.current?.click()}>
        {hasFile ? texts.chooseAnother : texts.choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".pdf,.docx"
        hidden
        aria-label={texts.choose}
        onChange={(event) => {
          put(event.target.files);
          event.target.value = '';
        }}
      />
    </Box>
  );
}
