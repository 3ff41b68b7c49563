import type { ConversionQuestion } from '../editor-services';
import { Dialog } from '../panels/dialog';
import { pasteTexts as texts } from './paste-texts';

interface ConversionDialogProps {
  question: ConversionQuestion;
  onAnswer: (convert: boolean) => void;
}

/** Offers to convert text in an old encoding and shows it before and after. */
export function ConversionDialog({ question, onAnswer }: ConversionDialogProps) {
  const { encoding, before, after } = question;
  return (
    <Dialog title={texts.legacyTitle} onClose={() => onAnswer(false)}>
      <div>
        <p>{texts.legacyQuestion(texts.legacy[encoding])}</p>
        <dl className="rt-compare">
          <dt>{texts.before}</dt>
          <dd>{before}</dd>
          <dt>{texts.after}</dt>
          <dd lang="vi">{after}</dd>
        </dl>
        <footer>
          <button type="button" className="rt-action" onClick={() => onAnswer(false)}>
            {texts.keep}
          </button>
          <button type="button" className="rt-action rt-primary" onClick={() => onAnswer(true)}>
            {texts.convert}
          </button>
        </footer>
      </div>
    </Dialog>
  );
}
