import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useId, useMemo } from 'react';
import type { FormCopy } from './copy-store';
import { copyTexts as texts } from './copy-texts';
import { differencesOf } from './differences';
import { DiscardButton } from './discard-button';
import { FieldDifferences } from './field-differences';
import { moment } from './field-text';
import { withCopy } from './restore';
import type { FormOfItem } from './use-form-copies';
import { useLayout } from './use-layout';
import { useStoredNames } from './use-stored-names';
import type { Values } from '../form-merge/values';
import { documentIdOf } from './form-values';

interface CopyOfferProps {
  copy: FormCopy;
  /** The number of further copies. */
  others: number;
  item: FormOfItem;
  /** The server's values. */
  stored: Values;
  onRestore: () => void;
  onDiscard: () => void;
}

/** Offers values that were typed on this device but never stored, and shows the differences. */
export function CopyOffer(props: CopyOfferProps) {
  const { copy, others, item, stored, onRestore, onDiscard } = props;
  const titleId = useId();
  const forms = useMemo(() => [stored, withCopy(stored, copy)], [stored, copy]);
  const names = useMemo(() => new Set(Object.keys(copy.mine)), [copy]);
  const { model, storedAt } = item;
  const documentId = documentIdOf(stored);
  const layout = useStoredNames({ model, documentId, storedAt }, useLayout(model), forms, names);
  const differences = useMemo(
    () => differencesOf(stored, withCopy(stored, copy), layout),
    [stored, copy, layout],
  );
  const isOlder = copy.basedOn !== null && item.storedAt !== null && item.storedAt > copy.basedOn;
  return (
    <Box
      tag="section"
      aria-labelledby={titleId}
      background="neutral0"
      borderColor="warning500"
      hasRadius
      shadow="tableShadow"
      padding={{ initial: 4, medium: 6 }}
      marginBottom={4}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex role="status" direction="column" alignItems="stretch" gap={1}>
          <Typography id={titleId} tag="h2" variant="delta">
            {texts.title}
          </Typography>
          <Typography tag="p">{texts.typed(moment.format(copy.at))}</Typography>
          {isOlder && (
            <Typography tag="p">
              {texts.storedSince(moment.format(Date.parse(item.storedAt ?? '')))}
            </Typography>
          )}
        </Flex>
        <FieldDifferences differences={differences} />
        <Flex gap={2} wrap="wrap">
          <Button onClick={onRestore}>{texts.restore}</Button>
          <DiscardButton onDiscard={onDiscard} />
          {others > 0 && <Typography textColor="neutral600">{texts.more(others)}</Typography>}
        </Flex>
      </Flex>
    </Box>
  );
}
