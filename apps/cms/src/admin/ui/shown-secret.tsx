import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { copyText } from './copy-text';
import { uiTexts as texts } from './ui-texts';

interface ShownSecretProps {
  title: string;
  /** Says what the secret is for, and that it is shown only once. */
  hint: string;
  secret: string;
  onClose: () => void;
}

/** A secret that the server returns only once. */
export function ShownSecret({ title, hint, secret, onClose }: ShownSecretProps) {
  const [isCopied, setIsCopied] = useState(false);
  // Where it cannot be copied, the user can still select it.
  const copy = async () => setIsCopied(await copyText(secret));
  return (
    <Box
      role="status"
      background="success100"
      borderColor="success200"
      hasRadius
      padding={4}
      marginBottom={4}
    >
      <Typography tag="h2" variant="delta">
        {title}
      </Typography>
      <Typography tag="p">{hint}</Typography>
      <Box paddingTop={2} paddingBottom={2}>
        <Typography tag="code" fontWeight="bold">
          {secret}
        </Typography>
      </Box>
      <Flex gap={2}>
        <Button variant="secondary" onClick={() => void copy()}>
          {texts.copy}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {texts.understood}
        </Button>
        {isCopied && <Typography>{texts.copied}</Typography>}
      </Flex>
    </Box>
  );
}
