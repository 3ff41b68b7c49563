import { useEffect } from 'react';
import { usePanels } from './panel-context';

/** Elements that handle Esc themselves, before the editor. */
const ON_TOP = 'dialog, [role="dialog"], [role="alertdialog"], [role="toolbar"], [role="search"]';

/** In full screen, Esc closes an open panel, else leaves full screen. */
export function useEscape(): void {
  const { open, close, isFull, toggleFull } = usePanels();
  useEffect(() => {
    if (!isFull) return undefined;
    const onKeyDown = ({ key, target, isComposing }: KeyboardEvent) => {
      // An input method uses Esc to cancel the word that it composes.
      if (key !== 'Escape' || isComposing) return;
      if (target instanceof Element && target.closest(ON_TOP)) return;
      if (open) close();
      else toggleFull();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open, close, isFull, toggleFull]);
}
