import type { Editor } from '@tiptap/core';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

/** What can be open beside the text; one at a time. */
export type PanelName = 'link' | 'picture' | 'attachment' | 'table' | 'find' | 'shortcuts';

interface PanelState {
  open: PanelName | undefined;
  show: (name: PanelName) => void;
  /** Closes what is open and goes back to the text. */
  close: () => void;
  isFull: boolean;
  setFull: (isFull: boolean) => void;
}

const PanelContext = createContext<PanelState | undefined>(undefined);

interface PanelProviderProps {
  editor: Editor;
  isFull: boolean;
  setFull: (isFull: boolean) => void;
  /** Hands out the way to open a panel. */
  onReady: (show: (name: PanelName) => void) => void;
  children: ReactNode;
}

export function PanelProvider(props: PanelProviderProps) {
  const { editor, isFull, setFull, onReady, children } = props;
  const [open, setOpen] = useState<PanelName>();
  useEffect(() => onReady(setOpen), [onReady]);
  const state = useMemo(
    () => ({
      open,
      show: setOpen,
      close: () => {
        setOpen(undefined);
        editor.commands.focus();
      },
      isFull,
      setFull,
    }),
    [editor, open, isFull, setFull],
  );
  return <PanelContext.Provider value={state}>{children}</PanelContext.Provider>;
}

export function usePanels(): PanelState {
  const state = useContext(PanelContext);
  if (!state) throw new Error('usePanels is for what stands in a PanelProvider.');
  return state;
}
