import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import {
  Bold,
  Italic,
  RemoveFormatting,
  Strikethrough,
  Subscript,
  Superscript,
  Underline,
} from 'lucide-react';
import { clearFormatting } from '../clear-formatting';
import { keys } from '../shortcuts/keys';
import { richTextTexts } from '../rich-text-texts';
import { ToolButton } from './tool-button';

const texts = richTextTexts.toolbar;

const marks = [
  { name: 'bold', icon: Bold, label: texts.bold, shortcut: keys.bold },
  { name: 'italic', icon: Italic, label: texts.italic, shortcut: keys.italic },
  { name: 'underline', icon: Underline, label: texts.underline, shortcut: keys.underline },
  { name: 'strike', icon: Strikethrough, label: texts.strike, shortcut: keys.strike },
  { name: 'superscript', icon: Superscript, label: texts.superscript, shortcut: keys.superscript },
  { name: 'subscript', icon: Subscript, label: texts.subscript, shortcut: keys.subscript },
] as const;

export function MarkTools({ editor }: { editor: Editor }) {
  const active = useEditorState({
    editor,
    selector: () => marks.filter(({ name }) => editor.isActive(name)).map(({ name }) => name),
  });
  return (
    <div className="rt-group">
      {marks.map(({ name, icon, label, shortcut }) => (
        <ToolButton
          key={name}
          icon={icon}
          label={label}
          shortcut={shortcut}
          pressed={active.includes(name)}
          onPress={() => editor.chain().focus().toggleMark(name).run()}
        />
      ))}
      <ToolButton
        icon={RemoveFormatting}
        label={texts.clear}
        shortcut={keys.clear}
        onPress={() => clearFormatting(editor)}
      />
    </div>
  );
}
