import { Flex, Link as LinkText, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { useState } from 'react';
import * as z from 'zod/mini';
import { askAboutDoubts } from '../publishing/ask-about-doubts';
import { FailureNote } from '../ui/failure-note';
import { useAdminData } from '../ui/use-admin-data';
import type { Decision } from '../taking-back/decision';
import { itemSchedules, SCHEDULES, type ScheduledAction } from './schedule-answer';
import { scheduleTexts as texts } from './schedule-texts';
import { Scheduled } from './scheduled';
import { SetTime } from './set-time';
import { WayDialog } from './way-dialog';

interface Props {
  model: string;
  documentId: string;
  /** The version that the form shows: a schedule applies to the version that its editor has seen. */
  updatedAt: string | undefined;
  status: string;
}

/** Shows, sets and cancels the scheduled publication and withdrawal of an item. */
export function SchedulePanel({ model, documentId, updatedAt, status }: Props) {
  const address = `${SCHEDULES}/${model}/${documentId}`;
  // Reloads after a save or publication; unlike a new `key`, this keeps the user's input.
  const version = `${updatedAt} ${status}`;
  const { held, failure, send } = useAdminData(address, itemSchedules, version);
  const isModified = useForm('SchedulePanel', (state) => state.modified);
  const [asking, setAsking] = useState<{ answer: (decision: Decision | undefined) => void }>();
  if (!held) return failure ? <FailureNote failure={failure} /> : <span>{texts.loading}</span>;
  const { schedules, may, isPublished } = held;
  const isSet = (action: ScheduledAction) => schedules.some((one) => one.action === action);
  const set = async (action: ScheduledAction, at: string, decision?: Decision) => {
    // A withdrawal concerns the public version, whatever the draft says.
    const body = { at, ...(action === 'publish' ? { seen: updatedAt } : { decision }) };
    const stored = await send('put', `${address}/${action}`, body, z.null(), (error) =>
      askAboutDoubts(model, error),
    );
    return stored !== undefined;
  };
  const setWithdrawal = async (at: string) => {
    const decision = await new Promise<Decision | undefined>((answer) => setAsking({ answer }));
    setAsking(undefined);
    return decision !== undefined && set('withdraw', at, decision);
  };
  const cancel = (action: ScheduledAction) =>
    void send('del', `${address}/${action}`, undefined, z.null());
  return (
    <Flex id="schedule" direction="column" alignItems="stretch" gap={4} width="100%">
      <FailureNote failure={failure} />
      <div role="status">
        {schedules.length === 0 && <Typography>{texts.none}</Typography>}
        {schedules.map((one) => (
          <Scheduled
            key={one.action}
            schedule={one}
            onCancel={may[one.action] ? cancel : undefined}
          />
        ))}
      </div>
      {may.publish && !isSet('publish') && (
        <SetTime action="publish" isDisabled={isModified} onSet={(at) => set('publish', at)} />
      )}
      {may.publish && isModified && <Typography variant="pi">{texts.saveFirst}</Typography>}
      {may.withdraw && !isSet('withdraw') && (isPublished || isSet('publish')) && (
        <SetTime action="withdraw" isDisabled={false} onSet={setWithdrawal} />
      )}
      {asking && <WayDialog uid={model} onAnswer={asking.answer} />}
      <LinkText tag={NavLink} to="/scheduled">
        {texts.all}
      </LinkText>
    </Flex>
  );
}
