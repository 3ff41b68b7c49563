import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { clearFormatting } from '../clear-formatting';
import type { EditorServices } from '../editor-services';
import { canLink } from '../links/link-commands';

/** Keys for what stands beside the text, and the way out of it for those who use no mouse. */
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
      // The usual one of Tiptap, Ctrl+Shift+B, is taken by bold.
      'Mod-Shift-9': () => editor.commands.toggleWrap('blockquote'),
      'Mod-\\': () => clearFormatting(editor),
      'Mod-Shift-f': () => {
        services.toggleFull();
        return true;
      },
      // Strapi saves; without this the text would also get a line break.
      'Mod-Enter': () => true,
      'Mod-Shift-Enter': () => true,
    };
  },
  addProseMirrorPlugins: () => [new Plugin({ props: { handleDOMEvents: leaving() } })],
});

/** After Esc, Tab goes on to the next field instead of indenting. */
function leaving() {
  let isLeaving = false;
  return {
    keydown: (_view: unknown, { key }: KeyboardEvent): boolean => {
      const isOut = isLeaving && key === 'Tab';
      if (key !== 'Shift') isLeaving = key === 'Escape';
      // True keeps the editor from it; the browser then moves the focus.
      return isOut;
    },
    blur: (): boolean => {
      isLeaving = false;
      return false;
    },
  };
}
