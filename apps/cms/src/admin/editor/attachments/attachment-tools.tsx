import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { SquarePen, Trash2 } from 'lucide-react';
import { usePanels } from '../panels/panel-context';
import { ContextToolbar } from '../toolbar/context-toolbar';
import { ToolButton } from '../toolbar/tool-button';
import { attachmentTexts as texts } from './attachment-texts';

/** Shown while a file in the text is selected. */
export function AttachmentTools({ editor }: { editor: Editor }) {
  const { show } = usePanels();
  const isFile = useEditorState({ editor, selector: () => editor.isActive('attachment') });
  if (!isFile) return null;
  return (
    <ContextToolbar editor={editor} name={texts.title}>
      <div className="rt-group">
        <ToolButton icon={SquarePen} label={texts.rename} onPress={() => show('attachment')} />
        <ToolButton
          icon={Trash2}
          label={texts.delete}
          onPress={() => editor.chain().focus().deleteNode('attachment').run()}
        />
      </div>
    </ContextToolbar>
  );
}
