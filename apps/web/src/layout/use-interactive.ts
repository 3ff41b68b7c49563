import { useEffect } from 'react';
import { touchedCode } from '../lib/first-touch.ts';

/** Once the page answers to the visitor: makes up for what it missed, and says so. */
export function useInteractive(): void {
  useEffect(() => {
    replayPictureErrors();
    // For whoever has to know that the page answers, such as the journeys.
    const { dataset } = document.documentElement;
    dataset['interactive'] = '';
    void touchedCode().then(() => (dataset['interactive'] = 'everywhere'));
  }, []);
}

/** A picture of a rendered page can fail before React listens. */
function replayPictureErrors(): void {
  for (const picture of document.querySelectorAll('img')) {
    const hasFailed = picture.complete && picture.naturalWidth === 0 && picture.currentSrc !== '';
    if (hasFailed) picture.dispatchEvent(new Event('error'));
  }
}
