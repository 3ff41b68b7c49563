import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Asterisk, FileText, Image, Link, Minus, Paperclip, Space, Table } from 'lucide-react';
import { chooseFile } from '../choose-file';
import { goToOrInsertFootnote } from '../footnotes/footnote-command';
import type { EditorServices } from '../editor-services';
import { canLink } from '../links/link-commands';
import { makeRoom } from '../insert-position';
import { openDocx } from '../paste/open-docx';
import { usePanels } from '../panels/panel-context';
import { keys } from '../shortcuts/keys';
import { richTextTexts } from '../rich-text-texts';
import { ToolButton } from './tool-button';

const texts = richTextTexts.toolbar;

interface InsertToolsProps {
  editor: Editor;
  services: EditorServices;
}

export function InsertTools({ editor, services }: InsertToolsProps) {
  const { show } = usePanels();
  const state = useEditorState({
    editor,
    selector: () => ({
      isLink: editor.isActive('link'),
      canLink: canLink(editor),
      isInTable: editor.isActive('table'),
      isInNote: editor.isActive('footnote'),
    }),
  });
  return (
    <div className="rt-group">
      <ToolButton
        icon={Link}
        label={texts.link}
        shortcut={keys.link}
        pressed={state.isLink}
        disabled={!state.canLink}
        onPress={() => show('link')}
      />
      <ToolButton
        icon={Image}
        label={texts.picture}
        disabled={state.isInNote}
        onPress={() => show('picture')}
      />
      <ToolButton
        icon={Paperclip}
        label={texts.attachment}
        disabled={state.isInNote}
        onPress={() => show('attachment')}
      />
      <ToolButton
        icon={Table}
        label={texts.table}
        disabled={state.isInTable || state.isInNote}
        onPress={() => show('table')}
      />
      <ToolButton
        icon={Asterisk}
        label={texts.footnote}
        shortcut={keys.footnote}
        onPress={() => goToOrInsertFootnote(editor)}
      />
      <ToolButton
        icon={Minus}
        label={texts.rule}
        disabled={state.isInTable || state.isInNote}
        onPress={() => {
          makeRoom(editor);
          editor.chain().focus().insertContent({ type: 'horizontalRule' }).run();
        }}
      />
      <ToolButton
        icon={Space}
        label={texts.nonBreakingSpace}
        shortcut={keys.nonBreakingSpace}
        onPress={() => editor.chain().focus().insertNonBreakingSpace().run()}
      />
      <ToolButton
        icon={FileText}
        label={texts.openDocument}
        onPress={() => chooseFile('.docx', (file) => void openDocx(editor, services, file))}
      />
    </div>
  );
}
