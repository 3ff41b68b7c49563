import { Button, Flex, Typography } from '@strapi/design-system';
import { takingBackTexts } from '../taking-back/taking-back-texts';
import type { DetailedSchedule, ScheduledAction } from './schedule-answer';
import { scheduleTexts as texts } from './schedule-texts';

interface ScheduledProps {
  schedule: DetailedSchedule;
  onCancel: ((action: ScheduledAction) => void) | undefined;
}

/** A scheduled action of an item, with a button that cancels it. */
export function Scheduled({ schedule, onCancel }: ScheduledProps) {
  const { way, location, awaits, reason } = schedule;
  const isRefused = schedule.refusal !== null;
  return (
    <Flex direction="column" alignItems="stretch" gap={1} paddingBottom={2}>
      <Typography fontWeight="bold" {...(isRefused && { textColor: 'danger600' as const })}>
        {isRefused ? texts.refused(schedule) : texts.due(schedule)}
      </Typography>
      {way !== null && way !== 'obsolete' && <Typography>{takingBackTexts.state(way)}</Typography>}
      {location !== null && <Typography>{texts.leadsTo(location)}</Typography>}
      {awaits !== null && <Typography>{texts.awaits(awaits)}</Typography>}
      {reason !== '' && <Typography>{takingBackTexts.reasonWas(reason)}</Typography>}
      <Typography variant="pi" textColor="neutral600">
        {texts.by(schedule)}
      </Typography>
      {onCancel && (
        <Button
          variant="tertiary"
          aria-label={texts.cancelOf(schedule)}
          onClick={() => onCancel(schedule.action)}
        >
          {texts.cancel}
        </Button>
      )}
    </Flex>
  );
}
