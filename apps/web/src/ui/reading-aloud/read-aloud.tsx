import { lazy, Suspense, type ComponentType } from 'react';
import { useVietnameseVoice } from '../../lib/vietnamese-voice.ts';

/**
 * Loaded before it is pressed, because some browsers start a voice only within the press. Hidden if it
 * cannot be loaded.
 */
const ReadAloudControls = lazy<ComponentType>(() =>
  import('./read-aloud-controls.tsx')
    .then((module) => ({ default: module.ReadAloudControls }))
    .catch(() => ({ default: () => null })),
);

/** Offered and loaded only if the browser has a Vietnamese voice. */
export function ReadAloud() {
  const hasVoice = useVietnameseVoice() !== undefined;
  return hasVoice ? (
    <Suspense>
      <ReadAloudControls />
    </Suspense>
  ) : null;
}
