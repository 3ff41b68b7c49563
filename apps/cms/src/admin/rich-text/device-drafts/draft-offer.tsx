import { richTextTexts } from '../texts';
import { wordsIn } from '../word-count';
import type { DeviceDraft } from './draft-store';
import { draftTexts as texts } from './draft-texts';

interface DraftOfferProps {
  draft: DeviceDraft;
  onAnswer: (restore: boolean) => void;
}

const when = new Intl.DateTimeFormat('vi-VN', {
  ...{ day: 'numeric', month: 'numeric', year: 'numeric' },
  ...{ hour: '2-digit', minute: '2-digit' },
});

/** Offers what was written on this device and never saved. */
export function DraftOffer({ draft: { html, at }, onAnswer }: DraftOfferProps) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const words = wordsIn(body.textContent ?? '');
  return (
    <div role="status" className="rt-notice">
      <span>{texts.offer(when.format(at), richTextTexts.status.words(words))}</span>
      <button type="button" className="rt-action rt-primary" onClick={() => onAnswer(true)}>
        {texts.restore}
      </button>
      <button type="button" className="rt-action" onClick={() => onAnswer(false)}>
        {texts.discard}
      </button>
    </div>
  );
}
