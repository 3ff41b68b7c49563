import { Box, Button, Flex, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import * as z from 'zod/mini';
import { AskFirst } from '../ui/ask-first';
import { copyText } from '../ui/copy-text';
import { FailureNote } from '../ui/failure-note';
import { useAdminData } from '../ui/use-admin-data';
import { previewsOf, sentPreview, type PreviewPlace } from './preview-address';
import { previewTexts as texts } from './preview-texts';

interface SendPreviewProps extends PreviewPlace {
  /** Called after all preview links were revoked, including that of the dialog. */
  onEnd: () => void;
}

interface Sent {
  address: string;
  endsAt: number;
  isCopied: boolean;
}

/** Copies a preview link for somebody without an account, and revokes all links. */
export function SendPreview({ onEnd, ...place }: SendPreviewProps) {
  const address = previewsOf(place);
  const { failure, send } = useAdminData(undefined, z.null());
  const [sent, setSent] = useState<Sent>();
  const [hasEnded, setHasEnded] = useState(false);
  const copy = async () => {
    const made = await send('post', address, undefined, sentPreview);
    if (!made) return;
    setHasEnded(false);
    setSent({ ...made, isCopied: await copyText(made.address) });
  };
  const end = async () => {
    if ((await send('del', address, undefined, z.null())) === undefined) return;
    setSent(undefined);
    setHasEnded(true);
    onEnd();
  };
  return (
    <>
      <Button variant="tertiary" onClick={() => void copy()}>
        {texts.copy}
      </Button>
      <AskFirst question={texts.end} onConfirm={() => void end()} />
      <Flex gap={2} wrap="wrap" width="100%">
        <Typography variant="pi" textColor="neutral600">
          {texts.savedOnly}
        </Typography>
        <Typography role="status" variant="pi" fontWeight="bold">
          {hasEnded && texts.ended}
          {sent && (sent.isCopied ? texts.copied : texts.copyByHand)(sent.endsAt)}
        </Typography>
        {sent && (
          <Box flex="1 1 20rem">
            <TextInput
              {...{ 'aria-label': texts.address, readOnly: true, size: 'S', value: sent.address }}
              onFocus={(event) => event.currentTarget.select()}
            />
          </Box>
        )}
      </Flex>
      <FailureNote failure={failure} />
    </>
  );
}
