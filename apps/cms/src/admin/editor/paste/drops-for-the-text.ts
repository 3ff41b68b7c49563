import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/**
 * Strapi's forms sort relations by drag and drop, and the library for it (react-dnd) takes the
 * default from every drop on the page. ProseMirror leaves such a drop alone: it gets it once more.
 */
export const DropsForTheText = Extension.create({
  name: 'dropsForTheText',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        view: ({ dom }) => {
          const repeat = (event: DragEvent) => {
            if (!event.defaultPrevented) return;
            const { dataTransfer, clientX, clientY, ctrlKey, altKey, shiftKey, metaKey } = event;
            // What does not bubble ProseMirror takes as it is.
            const options = { bubbles: false, cancelable: false };
            const place = { clientX, clientY, ctrlKey, altKey, shiftKey, metaKey };
            dom.dispatchEvent(new DragEvent('drop', { ...options, ...place, dataTransfer }));
          };
          dom.addEventListener('drop', repeat);
          return { destroy: () => dom.removeEventListener('drop', repeat) };
        },
      }),
    ];
  },
});
