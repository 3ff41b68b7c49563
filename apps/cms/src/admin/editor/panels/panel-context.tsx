import type { Editor } from '@tiptap/core';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';

/** Panels beside the text; one is open at a time. */
export type PanelName = 'link' | 'picture' | 'attachment' | 'table' | 'find' | 'shortcuts';

interface PanelState {
  open: PanelName | undefined;
  show: (name: PanelName) => void;
  /** Closes the panel and focuses the text. */
  close: () => void;
  isFull: boolean;
  toggleFull: () => void;
}

const PanelContext = createContext<PanelState | undefined>(undefined);

interface PanelProviderProps {
  editor: Editor;
  isFull: boolean;
  toggleFull: () => void;
  /** Receives the functions that open panels. */
  onReady: (ways: Pick<PanelState, 'show' | 'toggleFull'>) => void;
  children: ReactNode;
}

export function PanelProvider(props: PanelProviderProps) {
  const { editor, isFull, toggleFull, onReady, children } = props;
  const [open, setOpen] = useState<PanelName>();
  useEffect(() => onReady({ show: setOpen, toggleFull }), [onReady, toggleFull]);
  const state = useMemo(
    () => ({
      open,
      show: setOpen,
      close: () => {
        // Renders at once: the next keystroke belongs to the text, and a modal dialog traps the focus.
        flushSync(() => setOpen(undefined));
        editor.view.focus();
      },
      isFull,
      toggleFull,
    }),
    [editor, open, isFull, toggleFull],
  );
  return <PanelContext.Provider value={state}>{children}</PanelContext.Provider>;
}

export function usePanels(): PanelState {
  const state = useContext(PanelContext);
  if (!state) throw new Error('usePanels must be called inside a PanelProvider.');
  return state;
}
