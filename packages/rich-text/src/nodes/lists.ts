import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { INNER } from './blocks.js';

const group = `block ${INNER} list`;

const RichOrderedList = OrderedList.extend({
  group,
  addAttributes() {
    return {
      start: { default: 1, parseHTML: startOf },
      type: { default: null, parseHTML: typeOf },
    };
  },
});

function startOf(element: Element): number {
  const start = Number(element.getAttribute('start') ?? '1');
  return Number.isInteger(start) && start >= 0 && start <= 9999 ? start : 1;
}

function typeOf(element: Element): string | null {
  const type = element.getAttribute('type') ?? '';
  return /^[aAiI]$/.test(type) ? type : null;
}

export const lists = [
  BulletList.extend({ group }),
  RichOrderedList,
  ListItem.extend({ content: `paragraph ${INNER}*` }),
  ListKeymap,
];
