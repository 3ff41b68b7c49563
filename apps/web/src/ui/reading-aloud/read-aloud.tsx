import { lazy, Suspense } from 'react';
import { useVietnameseVoice } from '../../lib/vietnamese-voice.ts';

/** Before anybody presses it: a voice may have to begin in the press itself. */
const ReadAloudControls = lazy(async () => ({
  default: (await import('./read-aloud-controls.tsx')).ReadAloudControls,
}));

/** Offered where the browser has a Vietnamese voice; loaded there alone. */
export function ReadAloud() {
  const hasVoice = useVietnameseVoice() !== undefined;
  return hasVoice ? (
    <Suspense>
      <ReadAloudControls />
    </Suspense>
  ) : null;
}
