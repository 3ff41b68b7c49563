import type { Editor } from '@tiptap/core';
import { useRef, type ReactNode } from 'react';
import { useRovingFocus } from './use-roving-focus';

interface ContextToolbarProps {
  editor: Editor;
  /** Its accessible name. */
  name: string;
  children: ReactNode;
}

/** A toolbar below the main one for the node at the cursor. */
export function ContextToolbar({ editor, name, children }: ContextToolbarProps) {
  const toolbar = useRef<HTMLDivElement>(null);
  const onKeyDown = useRovingFocus(toolbar);
  return (
    <div
      ref={toolbar}
      role="toolbar"
      tabIndex={-1}
      aria-label={name}
      className="rt-tools rt-context"
      onKeyDown={(event) => {
        onKeyDown(event);
        if (event.key === 'Escape') editor.commands.focus();
      }}
    >
      <span className="rt-context-name" aria-hidden>
        {name}
      </span>
      {children}
    </div>
  );
}
