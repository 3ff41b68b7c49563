import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/**
 * Strapi sorts relations by drag and drop with react-dnd, which calls preventDefault on every drop of
 * the page; ProseMirror ignores such drops. This dispatches the drop again.
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
            // ProseMirror handles an event that does not bubble.
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
