import { useLayoutEffect, useSyncExternalStore } from 'react';
import { articleTexts } from '../../texts/article.ts';
import styles from './article-tools.module.css';
import {
  chooseTextSize,
  getServerTextSize,
  getTextSize,
  subscribeToTextSize,
  TEXT_SIZES,
} from './text-size.ts';

/** The size stands on the root element, so that it is there before the text is painted. */
export function TextSizeControl() {
  const current = useSyncExternalStore(subscribeToTextSize, getTextSize, getServerTextSize);
  useLayoutEffect(() => {
    document.documentElement.dataset['textSize'] = current;
  }, [current]);
  return (
    <div role="group" aria-label={articleTexts.textSize} className={styles.group}>
      <span aria-hidden="true">{articleTexts.textSize}</span>
      {TEXT_SIZES.map((size) => (
        <button
          key={size}
          type="button"
          className={styles.size}
          data-size={size}
          aria-label={articleTexts.textSizes[size]}
          aria-pressed={size === current}
          onClick={() => chooseTextSize(size)}
        >
          A
        </button>
      ))}
    </div>
  );
}
