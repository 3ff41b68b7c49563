import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/**
 * react-dnd, with which Strapi sorts relations, calls preventDefault on every drop in the page, and
 * ProseMirror ignores such drops. This dispatches those again, but no drop that ProseMirror has handled.
 */
export const DropsForTheText = Extension.create({
  name: 'dropsForTheText',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        view: ({ dom }) => {
          let isTaken = false;
          // The capturing listener runs before that of ProseMirror, the other one after it.
          const look = (event: DragEvent) => {
            isTaken = event.defaultPrevented;
          };
          const repeat = (event: DragEvent) => {
            if (!isTaken) return;
            const { dataTransfer, clientX, clientY, ctrlKey, altKey, shiftKey, metaKey } = event;
            // ProseMirror handles an event that does not bubble.
            const options = { bubbles: false, cancelable: false };
            const place = { clientX, clientY, ctrlKey, altKey, shiftKey, metaKey };
            dom.dispatchEvent(new DragEvent('drop', { ...options, ...place, dataTransfer }));
          };
          dom.addEventListener('drop', look, { capture: true });
          dom.addEventListener('drop', repeat);
          return {
            destroy: () => {
              dom.removeEventListener('drop', look, { capture: true });
              dom.removeEventListener('drop', repeat);
            },
          };
        },
      }),
    ];
  },
});
