import { contrast } from '../lib/display-choices.ts';
import { useDeviceChoice } from '../lib/device-choice.ts';
import { layoutTexts } from '../texts/layout.ts';
import styles from './header.module.css';

/** Black and dark blue on plain white, at least 7:1 everywhere. */
export function ContrastButton() {
  const isHigh = useDeviceChoice(contrast) === 'cao';
  return (
    <button
      type="button"
      className={`needs-script ${styles.tool}`}
      aria-pressed={isHigh}
      onClick={() => contrast.choose(isHigh ? 'thuong' : 'cao')}
    >
      <span aria-hidden="true">◐</span>
      <span className={styles.toolName}>{layoutTexts.highContrast}</span>
    </button>
  );
}
