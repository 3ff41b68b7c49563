import { X } from 'lucide-react';
import { richTextTexts as texts } from './rich-text-texts';

interface NoticeProps {
  /** Empty if there is nothing to say. */
  sentence: string;
  onDismiss: () => void;
}

export function Notice({ sentence, onDismiss }: NoticeProps) {
  return (
    <div role="status" className={sentence === '' ? 'rt-hidden' : 'rt-notice'}>
      <span>{sentence}</span>
      {sentence !== '' && (
        <button
          type="button"
          className="rt-button"
          aria-label={texts.dialog.close}
          onClick={onDismiss}
        >
          <X aria-hidden size={16} />
        </button>
      )}
    </div>
  );
}
