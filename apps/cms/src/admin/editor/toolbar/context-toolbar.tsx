import type { Editor } from '@tiptap/core';
import { useRef, type ReactNode } from 'react';
import { useRovingFocus } from './use-roving-focus';

interface ContextToolbarProps {
  editor: Editor;
  /** What it is for. */
  name: string;
  children: ReactNode;
}

/** A toolbar for what the cursor is in; it stands below the main one while it is of use. */
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
