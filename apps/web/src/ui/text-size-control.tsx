import { textSize } from '../lib/display-choices.ts';
import { TEXT_SIZES } from '../lib/display-settings.ts';
import { useDeviceChoice } from '../lib/device-choice.ts';
import { readingTexts } from '../texts/reading.ts';
import styles from './reading-tools.module.css';

export function TextSizeControl() {
  const current = useDeviceChoice(textSize);
  return (
    <div role="group" aria-label={readingTexts.textSize} className={`needs-script ${styles.group}`}>
      <span aria-hidden="true">{readingTexts.textSize}</span>
      {TEXT_SIZES.map((size) => (
        <button
          key={size}
          type="button"
          className={styles.size}
          data-size={size}
          aria-label={readingTexts.textSizes[size]}
          aria-pressed={size === current}
          onClick={() => textSize.choose(size)}
        >
          A
        </button>
      ))}
    </div>
  );
}
