import { Box, Field, Flex, Radio, Textarea, Typography } from '@strapi/design-system';
import { lazy, Suspense } from 'react';
import type { Way } from './decision';
import { takingBackTexts as texts } from './taking-back-texts';
import type { WayDraft } from './way-draft';

/** Lazy, because it brings the styles of the rich text editor. */
const DestinationChoice = lazy(async () => ({
  default: (await import('./destination-choice')).DestinationChoice,
}));

interface WayFieldsProps {
  /** The ways that the item's type allows. */
  ways: readonly Way[];
  draft: WayDraft;
  problems: { destination: string; reason: string };
  onChange: (draft: WayDraft) => void;
}

/** Asks how to withdraw an item, where to redirect its readers, and why. */
export function WayFields({ ways, draft, problems, onChange }: WayFieldsProps) {
  const { way } = draft;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Radio.Group
        aria-label={texts.question}
        value={way}
        onValueChange={(value: string) => {
          const chosen = ways.find((one) => one === value);
          if (chosen) onChange({ ...draft, way: chosen, typed: '', href: undefined });
        }}
      >
        {ways.map((one) => (
          <Box key={one} paddingBottom={2}>
            <Radio.Item value={one} aria-describedby={`way-${one}`}>
              {texts.ways[one].label}
            </Radio.Item>
            <Typography id={`way-${one}`} tag="p" variant="pi" textColor="neutral600">
              {texts.ways[one].hint}
            </Typography>
          </Box>
        ))}
      </Radio.Group>
      {way !== 'obsolete' && (
        <Suspense fallback={<Typography>{texts.loading}</Typography>}>
          <DestinationChoice
            key={way}
            label={texts.destination[way]}
            problem={problems.destination}
            onChange={(destination) => onChange({ ...draft, ...destination })}
          />
        </Suspense>
      )}
      <Field.Root
        name="withdrawal-reason"
        required={way === 'obsolete'}
        error={problems.reason || false}
      >
        <Field.Label>{texts.reason[way]}</Field.Label>
        <Textarea
          value={draft.reason}
          onChange={(event) => onChange({ ...draft, reason: event.currentTarget.value })}
        />
        <Field.Error />
      </Field.Root>
    </Flex>
  );
}
