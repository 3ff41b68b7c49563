import { pictureAligns, pictureSizes } from '@portal/rich-text/nodes/figure';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { AlignCenter, AlignLeft, AlignRight, SquarePen, Trash2 } from 'lucide-react';
import { usePanels } from '../panels/panel-context';
import { ContextToolbar } from '../toolbar/context-toolbar';
import { ToolButton } from '../toolbar/tool-button';
import { pictureTexts as texts } from './picture-texts';
import { updateFigure } from './update-figure';

const icons = { left: AlignLeft, center: AlignCenter, right: AlignRight };

/** A second toolbar, shown while a picture is selected. */
export function PictureTools({ editor }: { editor: Editor }) {
  const isPicture = useEditorState({ editor, selector: () => editor.isActive('figure') });
  return isPicture ? <Tools editor={editor} /> : null;
}

function Tools({ editor }: { editor: Editor }) {
  const { show } = usePanels();
  const { align, size } = useEditorState({
    editor,
    selector: () => {
      const figure = editor.getAttributes('figure');
      return { align: String(figure['align']), size: String(figure['size']) };
    },
  });
  const change = (attributes: { align: string } | { size: string }) => {
    updateFigure(editor, attributes);
    editor.commands.focus();
  };
  return (
    <ContextToolbar editor={editor} name={texts.tools}>
      <div className="rt-group">
        <button type="button" className="rt-button rt-worded" onClick={() => show('picture')}>
          <SquarePen aria-hidden size={18} strokeWidth={1.75} />
          {texts.edit}
        </button>
      </div>
      <div className="rt-group">
        <select
          className="rt-select"
          aria-label={texts.size}
          value={size}
          onChange={({ target }) => change({ size: target.value })}
        >
          {pictureSizes.map((name) => (
            <option key={name} value={name}>
              {texts.sizes[name]}
            </option>
          ))}
        </select>
        {pictureAligns.map((name) => (
          <ToolButton
            key={name}
            icon={icons[name]}
            label={`${texts.align}: ${texts.aligns[name]}`}
            pressed={align === name}
            onPress={() => change({ align: name })}
          />
        ))}
      </div>
      <div className="rt-group">
        <ToolButton
          icon={Trash2}
          label={texts.delete}
          onPress={() => editor.chain().focus().deleteNode('figure').run()}
        />
      </div>
    </ContextToolbar>
  );
}
