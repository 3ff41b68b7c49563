import { Button, Field, Flex, TimePicker, Typography } from '@strapi/design-system';
import { dayOf, type Day } from '@portal/vietnamese/days';
import { useState } from 'react';
import { DayInput } from '../ui/day-input';
import type { ScheduledAction } from './schedule-answer';
import { scheduleTexts as texts } from './schedule-texts';

interface Props {
  action: ScheduledAction;
  isDisabled: boolean;
  /** Receives an instant in ISO 8601; resolves to whether it was stored. */
  onSet: (at: string) => Promise<boolean>;
}

/** Sets a day and time in the time zone of Viet Nam, whatever that of the device. */
export function SetTime({ action, isDisabled, onSet }: Props) {
  const [today] = useState(() => dayOf(new Date()));
  const [day, setDay] = useState<Day>('');
  const [time, setTime] = useState('');
  const [error, setError] = useState<string>();
  const isChosen = day !== '' && time !== '';
  const set = async () => {
    setError(isChosen ? undefined : texts.noTime);
    if (!isChosen || !(await onSet(`${day}T${time}:00+07:00`))) return;
    setDay('');
    setTime('');
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2} wrap="wrap" alignItems="flex-end">
        <Field.Root name={`schedule-${action}-day`} flex="1">
          <Field.Label>{texts.day[action]}</Field.Label>
          <DayInput value={day} onChange={setDay} earliest={today} />
        </Field.Root>
        <Field.Root name={`schedule-${action}-time`} flex="1">
          <Field.Label>{texts.time[action]}</Field.Label>
          <TimePicker
            value={time}
            onChange={(chosen) => setTime(chosen ?? '')}
            onClear={() => setTime('')}
          />
        </Field.Root>
      </Flex>
      <Typography variant="pi" textColor="neutral600" role="status">
        {isChosen ? texts.chosen(day, time) : texts.zone}
      </Typography>
      {error !== undefined && (
        <Typography variant="pi" textColor="danger600" role="alert">
          {error}
        </Typography>
      )}
      <Button variant="secondary" disabled={isDisabled} onClick={() => void set()}>
        {texts.set[action]}
      </Button>
    </Flex>
  );
}
