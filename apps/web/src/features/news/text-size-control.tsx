import { TEXT_SIZES, textSize } from '../../lib/display-choices.ts';
import { useDeviceChoice } from '../../lib/use-device-choice.ts';
import { articleTexts } from '../../texts/article.ts';
import styles from './article-tools.module.css';

export function TextSizeControl() {
  const current = useDeviceChoice(textSize);
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
          onClick={() => textSize.choose(size)}
        >
          A
        </button>
      ))}
    </div>
  );
}
