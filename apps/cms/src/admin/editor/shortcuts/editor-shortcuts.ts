import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { clearFormatting } from '../clear-formatting';
import type { EditorServices } from '../editor-services';
import { canLink } from '../links/link-commands';

/** Keys that open panels and leave the editor without a mouse. */
export const EditorShortcuts = Extension.create<{ services: EditorServices | undefined }>({
  name: 'editorShortcuts',
  priority: 1000,
  addOptions: () => ({ services: undefined }),
  addKeyboardShortcuts(): Record<string, () => boolean> {
    const { editor } = this;
    const { services } = this.options;
    if (!services) return {};
    const opens = (panel: Parameters<EditorServices['show']>[0]) => () => {
      services.show(panel);
      return true;
    };
    return {
      'Mod-k': () => !canLink(editor) || opens('link')(),
      'Mod-f': opens('find'),
      'Mod-h': opens('find'),
      'Alt-0': opens('shortcuts'),
      // Tiptap's own key, Ctrl+Shift+B, is bold here.
      'Mod-Shift-9': () => editor.commands.toggleWrap('blockquote'),
      'Mod-\\': () => clearFormatting(editor),
      'Mod-Shift-f': () => {
        services.toggleFull();
        return true;
      },
      // Strapi saves on this key; without this the text would get a line break too.
      'Mod-Enter': () => true,
      'Mod-Shift-Enter': () => true,
    };
  },
  addProseMirrorPlugins: () => [new Plugin({ props: { handleDOMEvents: leaving() } })],
});

/** After Esc, Tab moves to the next field instead of indenting. */
function leaving() {
  let isLeaving = false;
  return {
    keydown: (_view: unknown, { key }: KeyboardEvent): boolean => {
      const isOut = isLeaving && key === 'Tab';
      if (key !== 'Shift') isLeaving = key === 'Escape';
      // True makes the editor ignore it, so that the browser moves the focus.
      return isOut;
    },
    blur: (): boolean => {
      isLeaving = false;
      return false;
    },
  };
}
