import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import { localTimeOf } from '@portal/vietnamese/days';
import { useState } from 'react';
import type { ScheduledAction } from './schedule-answer';
import { scheduleTexts as texts } from './schedule-texts';

interface Props {
  action: ScheduledAction;
  isDisabled: boolean;
  /** Receives an instant in ISO form; answers whether it was stored. */
  onSet: (at: string) => Promise<boolean>;
}

/** `2026-11-30T07:00`, as the field for a day and a time has it, in Viet Nam. */
const fieldOf = (instant: Date) => localTimeOf(instant).slice(0, 16);

/** A day and a time in Viet Nam, whatever the zone of the device, and the button that sets it. */
export function SetTime({ action, isDisabled, onSet }: Props) {
  const [earliest] = useState(() => fieldOf(new Date()));
  const [time, setTime] = useState('');
  const [error, setError] = useState<string>();
  const set = async () => {
    setError(time === '' ? texts.noTime : undefined);
    if (time !== '' && (await onSet(`${time}:00+07:00`))) setTime('');
  };
  return (
    <Field.Root name={`schedule-${action}`} hint={texts.zone} error={error}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Field.Label>{texts.at[action]}</Field.Label>
        <TextInput
          type="datetime-local"
          min={earliest}
          value={time}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
        <Field.Hint />
        <Field.Error />
        <Button variant="secondary" disabled={isDisabled} onClick={() => void set()}>
          {texts.set[action]}
        </Button>
      </Flex>
    </Field.Root>
  );
}
