import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { uiTexts as texts } from './ui-texts';

interface FormFrameProps {
  title: string;
  children: React.ReactNode;
  onSubmit: () => void;
  onCancel: () => void;
}

export function FormFrame({ title, children, onSubmit, onCancel }: FormFrameProps) {
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius padding={6} marginBottom={4}>
      <form
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography tag="h2" variant="delta">
            {title}
          </Typography>
          {children}
          <Flex gap={2}>
            <Button type="submit">{texts.save}</Button>
            <Button type="button" variant="tertiary" onClick={onCancel}>
              {texts.cancel}
            </Button>
          </Flex>
        </Flex>
      </form>
    </Box>
  );
}
