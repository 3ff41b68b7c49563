import { useEffect } from 'react';
import { usePanels } from './panel-context';

/** What does with Esc as it likes, before the editor does. */
const ON_TOP = 'dialog, [role="dialog"], [role="alertdialog"], [role="toolbar"], [role="search"]';

/** Esc leaves full screen; a panel that is open is closed first. */
export function useEscape(): void {
  const { open, close, isFull, toggleFull } = usePanels();
  useEffect(() => {
    if (!isFull) return undefined;
    const onKeyDown = ({ key, target, isComposing }: KeyboardEvent) => {
      // An input method takes Esc to give up the word that it is about to write.
      if (key !== 'Escape' || isComposing) return;
      if (target instanceof Element && target.closest(ON_TOP)) return;
      if (open) close();
      else toggleFull();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open, close, isFull, toggleFull]);
}
