import { useEffect } from 'react';
import { touchedCode } from '../lib/first-touch.ts';

/** Marks the page as interactive, and repeats the picture errors that it missed. */
export function useInteractive(): void {
  useEffect(() => {
    replayPictureErrors();
    // For code that must know that the page is interactive, such as the end-to-end tests.
    const { dataset } = document.documentElement;
    dataset['interactive'] = '';
    void touchedCode().then(() => (dataset['interactive'] = 'everywhere'));
  }, []);
}

/** A picture of a server-rendered page can fail before React listens. */
function replayPictureErrors(): void {
  for (const picture of document.querySelectorAll('img')) {
    const hasFailed = picture.complete && picture.naturalWidth === 0 && picture.currentSrc !== '';
    if (hasFailed) picture.dispatchEvent(new Event('error'));
  }
}
