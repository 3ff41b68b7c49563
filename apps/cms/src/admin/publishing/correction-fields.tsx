import { Field, Flex, Radio, Textarea } from '@strapi/design-system';
import { publishingTexts as texts } from './publishing-texts';

interface CorrectionDraft {
  isTold: boolean;
  note: string;
}

interface CorrectionFieldsProps {
  draft: CorrectionDraft;
  problem: string;
  onChange: (draft: CorrectionDraft) => void;
}

/** Asks whether to publish a correction note, and for its text. */
export function CorrectionFields({ draft, problem, onChange }: CorrectionFieldsProps) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Radio.Group
        aria-label={texts.correction}
        value={draft.isTold ? 'yes' : 'no'}
        onValueChange={(value: string) => onChange({ ...draft, isTold: value === 'yes' })}
      >
        <Radio.Item value="no">{texts.corrections.no}</Radio.Item>
        <Radio.Item value="yes">{texts.corrections.yes}</Radio.Item>
      </Radio.Group>
      {draft.isTold && (
        <Field.Root name="correction-note" required error={problem || false}>
          <Field.Label>{texts.correctionNote}</Field.Label>
          <Textarea
            value={draft.note}
            onChange={(event) => onChange({ ...draft, note: event.currentTarget.value })}
          />
          <Field.Error />
        </Field.Root>
      )}
    </Flex>
  );
}
