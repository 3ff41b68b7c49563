import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  Captions,
  PanelLeft,
  PanelTop,
  TableCellsMerge,
  TableCellsSplit,
  TableColumnsSplit,
  TableRowsSplit,
  Trash2,
} from 'lucide-react';
import { usePanels } from '../panels/panel-context';
import { richTextTexts } from '../rich-text-texts';
import { ContextToolbar } from '../toolbar/context-toolbar';
import { ToolButton } from '../toolbar/tool-button';

const texts = richTextTexts.table;

/** A second toolbar, shown while the cursor is in a table. */
export function TableTools({ editor }: { editor: Editor }) {
  const isInTable = useEditorState({ editor, selector: () => editor.isActive('table') });
  return isInTable ? <Tools editor={editor} /> : null;
}

function Tools({ editor }: { editor: Editor }) {
  const { show } = usePanels();
  const state = useEditorState({
    editor,
    selector: () => ({ canMerge: editor.can().mergeCells(), canSplit: editor.can().splitCell() }),
  });
  const run = () => editor.chain().focus();
  return (
    <ContextToolbar editor={editor} name={texts.label}>
      <div className="rt-group">
        <ToolButton
          icon={BetweenHorizontalEnd}
          label={texts.rowAbove}
          onPress={() => run().addRowBefore().run()}
        />
        <ToolButton
          icon={BetweenHorizontalStart}
          label={texts.rowBelow}
          onPress={() => run().addRowAfter().run()}
        />
        <ToolButton
          icon={BetweenVerticalEnd}
          label={texts.columnBefore}
          onPress={() => run().addColumnBefore().run()}
        />
        <ToolButton
          icon={BetweenVerticalStart}
          label={texts.columnAfter}
          onPress={() => run().addColumnAfter().run()}
        />
      </div>
      <div className="rt-group">
        <ToolButton
          icon={TableRowsSplit}
          label={texts.deleteRow}
          onPress={() => run().deleteRow().run()}
        />
        <ToolButton
          icon={TableColumnsSplit}
          label={texts.deleteColumn}
          onPress={() => run().deleteColumn().run()}
        />
      </div>
      <div className="rt-group">
        <ToolButton
          icon={TableCellsMerge}
          label={texts.merge}
          disabled={!state.canMerge}
          onPress={() => run().mergeCells().run()}
        />
        <ToolButton
          icon={TableCellsSplit}
          label={texts.split}
          disabled={!state.canSplit}
          onPress={() => run().splitCell().run()}
        />
      </div>
      <div className="rt-group">
        <ToolButton
          icon={PanelTop}
          label={texts.headerRow}
          onPress={() => run().toggleHeaderRow().run()}
        />
        <ToolButton
          icon={PanelLeft}
          label={texts.headerColumn}
          onPress={() => run().toggleHeaderColumn().run()}
        />
        <ToolButton icon={Captions} label={texts.edit} onPress={() => show('table')} />
      </div>
      <div className="rt-group">
        <ToolButton icon={Trash2} label={texts.delete} onPress={() => run().deleteTable().run()} />
      </div>
    </ContextToolbar>
  );
}
