import { Box, Flex, Typography } from '@strapi/design-system';
import { copyTexts as texts } from './copy-texts';
import type { FieldDifference } from './differences';

/** For each field: the stored and the typed value. */
export function FieldDifferences({ differences }: { differences: FieldDifference[] }) {
  if (differences.length === 0) return null;
  return (
    <Flex tag="dl" aria-label={texts.fields} direction="column" alignItems="stretch" gap={3}>
      {differences.map(({ name, label, before, after }) => (
        <Flex
          key={name}
          direction={{ initial: 'column', medium: 'row' }}
          alignItems="flex-start"
          gap={{ initial: 1, medium: 4 }}
        >
          <Box tag="dt" flex={{ initial: 'none', medium: '0 0 16rem' }}>
            <Typography fontWeight="bold">{label}</Typography>
          </Box>
          <Box tag="dd" flex={1} style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
            <Version name={texts.before} text={before} isTyped={false} />
            <Version name={texts.after} text={after} isTyped />
          </Box>
        </Flex>
      ))}
    </Flex>
  );
}

function Version({ name, text, isTyped }: { name: string; text: string; isTyped: boolean }) {
  return (
    <Typography tag="p" textColor={isTyped ? 'neutral800' : 'neutral600'}>
      <Typography tag="span" textColor="neutral600">
        {name}:{' '}
      </Typography>
      {text}
    </Typography>
  );
}
