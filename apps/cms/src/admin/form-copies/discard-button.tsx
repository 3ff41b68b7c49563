import { AskFirst } from '../ui/ask-first';
import { copyTexts as texts } from './copy-texts';

const question = {
  label: texts.discard,
  title: texts.discardTitle,
  body: texts.discardBody,
  confirm: texts.discardConfirm,
  cancel: texts.discardCancel,
};

/** Asks first, because it deletes the only copy. */
export function DiscardButton({ onDiscard }: { onDiscard: () => void }) {
  return <AskFirst question={question} onConfirm={onDiscard} />;
}
