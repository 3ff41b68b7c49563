import { lazy, Suspense, type ComponentType } from 'react';
import { useVietnameseVoice } from '../../lib/vietnamese-voice.ts';

/**
 * Before anybody presses it: a voice may have to begin in the press itself. The text stays where
 * they cannot be loaded.
 */
const ReadAloudControls = lazy<ComponentType>(() =>
  import('./read-aloud-controls.tsx')
    .then((module) => ({ default: module.ReadAloudControls }))
    .catch(() => ({ default: () => null })),
);

/** Offered where the browser has a Vietnamese voice; loaded there alone. */
export function ReadAloud() {
  const hasVoice = useVietnameseVoice() !== undefined;
  return hasVoice ? (
    <Suspense>
      <ReadAloudControls />
    </Suspense>
  ) : null;
}
