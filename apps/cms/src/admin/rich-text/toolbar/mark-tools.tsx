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
import { richTextTexts } from '../texts';
import { ToolButton } from './tool-button';

const texts = richTextTexts.toolbar;

const marks = [
  { name: 'bold', icon: Bold, label: texts.bold, shortcut: 'Ctrl + B' },
  { name: 'italic', icon: Italic, label: texts.italic, shortcut: 'Ctrl + I' },
  { name: 'underline', icon: Underline, label: texts.underline, shortcut: 'Ctrl + U' },
  { name: 'strike', icon: Strikethrough, label: texts.strike, shortcut: 'Ctrl + Shift + S' },
  { name: 'superscript', icon: Superscript, label: texts.superscript, shortcut: 'Ctrl + .' },
  { name: 'subscript', icon: Subscript, label: texts.subscript, shortcut: 'Ctrl + ,' },
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
        shortcut="Ctrl + \"
        onPress={() => editor.chain().focus().unsetAllMarks().clearNodes().align(null).run()}
      />
    </div>
  );
}
