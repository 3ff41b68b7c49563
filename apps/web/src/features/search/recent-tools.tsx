import { suggestionTexts } from '../../texts/search.ts';
import styles from './search-suggestions.module.css';

interface RemovalsProps {
  texts: string[];
  onForget: (text: string) => void;
}

/**
 * A button beside each text. They are outside the list, because options can hold no buttons, and outside
 * the tab order, because the Delete key does the same.
 */
export function Removals({ texts, onForget }: RemovalsProps) {
  return (
    <div className={styles.removals}>
      {texts.map((text) => (
        <button
          key={text}
          type="button"
          tabIndex={-1}
          aria-label={suggestionTexts.forget(text)}
          className={styles.remove}
          onClick={() => onForget(text)}
        >
          <span aria-hidden="true">×</span>
        </button>
      ))}
    </div>
  );
}

export function RecentTools({ onForgetAll }: { onForgetAll: () => void }) {
  return (
    <p className={styles.tools}>
      <span>{suggestionTexts.onThisDevice}</span>
      <button type="button" className={styles.forgetAll} onClick={onForgetAll}>
        {suggestionTexts.forgetAll}
      </button>
    </p>
  );
}
