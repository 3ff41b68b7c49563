import { contrast } from '../lib/display-choices.ts';
import { useDeviceChoice } from '../lib/device-choice.ts';
import { layoutTexts } from '../texts/layout.ts';
import styles from './header.module.css';

/** White and yellow on black, with a contrast of at least 7:1. */
export function ContrastButton() {
  const isHigh = useDeviceChoice(contrast) === 'cao';
  return (
    <button
      type="button"
      className={`needs-script ${styles.tool} ${styles.contrast}`}
      aria-pressed={isHigh}
      onClick={() => contrast.choose(isHigh ? 'thuong' : 'cao')}
    >
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M8 1a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
      <span>
        {layoutTexts.contrast} <span className={styles.toolName}>{layoutTexts.contrastHigh}</span>
      </span>
    </button>
  );
}
