import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import { AttachmentTools } from '../attachments/attachment-tools';
import { LinkTools } from '../links/link-tools';
import { PictureTools } from '../pictures/picture-tools';
import type { EditorServices } from '../editor-services';
import { TableTools } from '../tables/table-tools';
import { richTextTexts } from '../rich-text-texts';
import { BlockTools } from './block-tools';
import { InsertTools } from './insert-tools';
import { MarkTools } from './mark-tools';
import { useRovingFocus } from './use-roving-focus';
import { ViewTools } from './view-tools';

const texts = richTextTexts.toolbar;

interface ToolbarProps {
  editor: Editor;
  services: EditorServices;
}

export function Toolbar({ editor, services }: ToolbarProps) {
  const toolbar = useRef<HTMLDivElement>(null);
  const onKeyDown = useRovingFocus(toolbar);

  useEffect(() => {
    const text = editor.view.dom;
    const toToolbar = (event: KeyboardEvent) => {
      if (event.key !== 'F10' || !event.altKey) return;
      event.preventDefault();
      toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    };
    text.addEventListener('keydown', toToolbar);
    return () => text.removeEventListener('keydown', toToolbar);
  }, [editor]);

  return (
    <div className="rt-toolbar">
      <div
        ref={toolbar}
        role="toolbar"
        tabIndex={-1}
        aria-label={texts.label}
        className="rt-tools"
        onKeyDown={(event) => {
          onKeyDown(event);
          if (event.key === 'Escape') editor.commands.focus();
        }}
      >
        <BlockTools editor={editor} />
        <MarkTools editor={editor} />
        <InsertTools editor={editor} services={services} />
        <ViewTools editor={editor} />
      </div>
      <LinkTools editor={editor} />
      <TableTools editor={editor} />
      <PictureTools editor={editor} />
      <AttachmentTools editor={editor} />
    </div>
  );
}
