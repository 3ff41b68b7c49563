import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import {
  AlignCenter,
  AlignJustify,
  AlignLeft,
  AlignRight,
  IndentDecrease,
  IndentIncrease,
  List,
  ListOrdered,
  Redo2,
  TextQuote,
  Undo2,
} from 'lucide-react';
import { keys } from '../shortcuts/keys';
import { richTextTexts } from '../rich-text-texts';
import { ToolButton } from './tool-button';

const texts = richTextTexts.toolbar;
const levels = [2, 3, 4] as const;
const alignments = [
  { align: null, icon: AlignLeft, label: texts.alignLeft, shortcut: keys.alignLeft },
  { align: 'center', icon: AlignCenter, label: texts.alignCenter, shortcut: keys.alignCenter },
  { align: 'right', icon: AlignRight, label: texts.alignRight, shortcut: keys.alignRight },
  { align: 'justify', icon: AlignJustify, label: texts.alignJustify, shortcut: keys.alignJustify },
] as const;

export function BlockTools({ editor }: { editor: Editor }) {
  const state = useEditorState({
    editor,
    selector: () => ({
      canUndo: editor.can().undo(),
      canRedo: editor.can().redo(),
      block: levels.find((level) => editor.isActive('heading', { level })) ?? 0,
      align: alignments.find(({ align }) => align && editor.isActive({ align }))?.align ?? null,
      isBulleted: editor.isActive('bulletList'),
      isNumbered: editor.isActive('orderedList'),
      isItem: editor.isActive('listItem'),
      isQuote: editor.isActive('blockquote'),
    }),
  });
  const run = () => editor.chain().focus();

  return (
    <>
      <div className="rt-group">
        <ToolButton
          icon={Undo2}
          label={texts.undo}
          shortcut={keys.undo}
          disabled={!state.canUndo}
          onPress={() => run().undo().run()}
        />
        <ToolButton
          icon={Redo2}
          label={texts.redo}
          shortcut={keys.redo}
          disabled={!state.canRedo}
          onPress={() => run().redo().run()}
        />
      </div>
      <div className="rt-group">
        <select
          className="rt-select"
          aria-label={texts.block}
          title={texts.block}
          value={state.block}
          onChange={({ target }) => {
            const level = levels.find((one) => one === Number(target.value));
            if (level) run().setNode('heading', { level }).run();
            else run().setNode('paragraph').run();
          }}
        >
          <option value={0}>{texts.paragraph}</option>
          <option value={2}>{texts.heading2}</option>
          <option value={3}>{texts.heading3}</option>
          <option value={4}>{texts.heading4}</option>
        </select>
      </div>
      <div className="rt-group">
        {alignments.map(({ align, icon, label, shortcut }) => (
          <ToolButton
            key={label}
            icon={icon}
            label={label}
            shortcut={shortcut}
            pressed={state.align === align}
            onPress={() => run().align(align).run()}
          />
        ))}
      </div>
      <div className="rt-group">
        <ToolButton
          icon={List}
          label={texts.bulletList}
          shortcut={keys.bulletList}
          pressed={state.isBulleted}
          onPress={() => run().toggleList('bulletList', 'listItem').run()}
        />
        <ToolButton
          icon={ListOrdered}
          label={texts.orderedList}
          shortcut={keys.orderedList}
          pressed={state.isNumbered}
          onPress={() => run().toggleList('orderedList', 'listItem').run()}
        />
        <ToolButton
          icon={IndentIncrease}
          label={texts.indent}
          shortcut={keys.indent}
          disabled={!state.isItem}
          onPress={() => run().sinkListItem('listItem').run()}
        />
        <ToolButton
          icon={IndentDecrease}
          label={texts.outdent}
          shortcut={keys.outdent}
          disabled={!state.isItem}
          onPress={() => run().liftListItem('listItem').run()}
        />
        <ToolButton
          icon={TextQuote}
          label={texts.quote}
          shortcut={keys.quote}
          pressed={state.isQuote}
          onPress={() => run().toggleWrap('blockquote').run()}
        />
      </div>
    </>
  );
}
