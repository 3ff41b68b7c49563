import type { AnyExtension } from '@tiptap/core';
import { richTextExtensions } from '@portal/rich-text/schema';
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from '@tiptap/extensions';
import { Alignment } from './alignment';
import type { EditorServices } from './editor-services';
import { FindAndReplace } from './find/find-commands';
import { FootnoteEditing } from './footnotes/footnote-editing';
import { GoOnAfterInsertion } from './go-on-after-insertion';
import { DropsForTheText } from './paste/drops-for-the-text';
import { Paste } from './paste/paste-extension';
import { editableFigures } from './pictures/figure-view';
import { missingPictures } from './pictures/missing-picture-view';
import { EditorShortcuts } from './shortcuts/editor-shortcuts';
import { editableTables } from './tables/editable-tables';
import { richTextTexts as texts } from './rich-text-texts';
import { TrailingParagraph } from './trailing-paragraph';
import { VisibleBlanks } from './visible-blanks';

/** The content model and the extensions for editing it. */
export function editorExtensions(services: EditorServices): AnyExtension[] {
  const edited: Record<string, AnyExtension> = {
    table: editableTables,
    figure: editableFigures(() => services.show('picture')),
    missingPicture: missingPictures(services.uploads),
  };
  return [
    ...richTextExtensions.map((extension) => edited[extension.name] ?? extension),
    Alignment,
    FootnoteEditing,
    VisibleBlanks,
    TrailingParagraph,
    GoOnAfterInsertion,
    Paste.configure({ services }),
    DropsForTheText,
    UndoRedo.configure({ depth: 200 }),
    Dropcursor.configure({ width: 2 }),
    Gapcursor,
    FindAndReplace,
    EditorShortcuts.configure({ services }),
    Placeholder.configure({ placeholder: texts.field.placeholder }),
  ];
}
