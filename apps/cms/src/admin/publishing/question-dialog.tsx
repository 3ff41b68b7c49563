import { useState } from 'react';
import { waysOf } from '../taking-back/decision';
import { takingBackTexts } from '../taking-back/taking-back-texts';
import { decided, FIRST_DRAFT } from '../taking-back/way-draft';
import { WayFields } from '../taking-back/way-fields';
import type { Answer, AskedQuestion } from './answerers';
import { ConsequencesList } from './consequences-list';
import { CorrectionFields } from './correction-fields';
import { FindingsList } from './findings-list';
import { PublishDialog, type Section } from './publish-dialog';
import { publishingTexts as texts } from './publishing-texts';
import type { Finding } from './question';

interface QuestionDialogProps {
  question: AskedQuestion;
  /** Whether to offer a correction note for readers. */
  asksCorrection: boolean;
  /** The label of a field in the form. */
  labelOf: (field: string) => string;
  onGoTo: (finding: Finding) => void;
  onAnswer: (answer: Answer | undefined) => void;
}

/** Shows findings and consequences and asks for choices before an item is published, withdrawn or deleted. */
export function QuestionDialog(props: QuestionDialogProps) {
  const { question, asksCorrection, labelOf, onGoTo, onAnswer } = props;
  const { action, uid, count, missing, doubts, consequences } = question;
  const [way, setWay] = useState(FIRST_DRAFT);
  const [correction, setCorrection] = useState({ isTold: false, note: '' });
  const [problems, setProblems] = useState({ destination: '', reason: '', correction: '' });
  const asksWay = action === 'withdraw';

  const findings = (title: string, hint: string, found: Finding[]): Section[] =>
    found.length === 0
      ? []
      : [{ title, hint, content: <FindingsList findings={found} {...{ labelOf, onGoTo }} /> }];
  const sections: Section[] = [
    ...findings(texts.missing, texts.missingHint, missing),
    ...findings(texts.doubts, texts.doubtsHint, doubts),
  ];
  // An obsolete item keeps its address, so no link breaks.
  if (consequences && !(asksWay && way.way === 'obsolete')) {
    sections.push({
      title: texts.consequences[action],
      hint: texts.consequencesHint,
      content: <ConsequencesList consequences={consequences} />,
    });
  }
  if (asksCorrection && missing.length === 0) {
    sections.push({
      title: texts.correction,
      hint: texts.correctionHint,
      content: (
        <CorrectionFields
          draft={correction}
          problem={problems.correction}
          onChange={setCorrection}
        />
      ),
    });
  }
  if (asksWay) {
    sections.push({
      title: texts.way,
      hint: count > 1 ? takingBackTexts.many(count) : texts.wayHint,
      content: <WayFields ways={waysOf(uid)} draft={way} problems={problems} onChange={setWay} />,
    });
  }
  const confirm = () => {
    const note = correction.note.trim();
    if (asksCorrection && correction.isTold && note === '') {
      setProblems({ ...problems, correction: texts.noCorrectionNote });
      return;
    }
    const told = asksCorrection && correction.isTold ? { correction: note } : {};
    if (!asksWay) return onAnswer(told);
    const result = decided(way);
    if ('problems' in result) setProblems({ ...problems, ...result.problems });
    else onAnswer(result);
  };
  const label = asksWay ? takingBackTexts.confirm[way.way] : texts.confirm[action];
  return (
    <PublishDialog
      sections={sections}
      title={texts.title[action]}
      confirm={missing.length > 0 ? undefined : doubts.length > 0 ? texts.publishAnyway : label}
      onConfirm={confirm}
      onClose={() => onAnswer(undefined)}
    />
  );
}
