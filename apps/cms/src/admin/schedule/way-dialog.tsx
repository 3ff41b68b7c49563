import { useState } from 'react';
import { PublishDialog } from '../publishing/publish-dialog';
import { publishingTexts } from '../publishing/publishing-texts';
import { waysOf, type Decision } from '../taking-back/decision';
import { decided, FIRST_DRAFT } from '../taking-back/way-draft';
import { WayFields } from '../taking-back/way-fields';
import { scheduleTexts as texts } from './schedule-texts';

interface WayDialogProps {
  uid: string;
  /** Receives undefined if the user cancels. */
  onAnswer: (decision: Decision | undefined) => void;
}

/** Asks how to withdraw an item at the scheduled time. */
export function WayDialog({ uid, onAnswer }: WayDialogProps) {
  const [draft, setDraft] = useState(FIRST_DRAFT);
  const [problems, setProblems] = useState({ destination: '', reason: '' });
  const confirm = () => {
    const result = decided(draft);
    if ('problems' in result) setProblems(result.problems);
    else onAnswer(result.decision);
  };
  const content = <WayFields ways={waysOf(uid)} {...{ draft, problems }} onChange={setDraft} />;
  return (
    <PublishDialog
      sections={[{ title: publishingTexts.way, hint: texts.wayHint, content }]}
      title={texts.set.withdraw}
      confirm={texts.confirm}
      onConfirm={confirm}
      onClose={() => onAnswer(undefined)}
    />
  );
}
