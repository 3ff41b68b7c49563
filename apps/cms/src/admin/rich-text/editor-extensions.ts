import { richTextExtensions } from '@portal/rich-text/schema';
import type { AnyExtension } from '@tiptap/core';
import { CharacterCount, Dropcursor, Gapcursor, Placeholder, UndoRedo } from '@tiptap/extensions';
import { Alignment } from './alignment';
import { FootnoteEditing } from './footnotes/footnote-editing';
import { editableTables } from './tables/editable-tables';
import { VisibleBlanks } from './visible-blanks';
import { richTextTexts as texts } from './texts';

/** The content model with what is needed to edit it. */
export const editorExtensions: AnyExtension[] = [
  ...editableTables(richTextExtensions),
  Alignment,
  FootnoteEditing,
  VisibleBlanks,
  UndoRedo.configure({ depth: 200 }),
  Dropcursor.configure({ width: 2 }),
  Gapcursor,
  CharacterCount,
  Placeholder.configure({ placeholder: texts.field.placeholder }),
];
