import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { cleanText } from '../text.js';
import { INNER } from './blocks.js';

/** The caption is plain text in an attribute, because the editor's table holds only rows. */
export const RichTable = Table.extend({
  addAttributes() {
    return {
      caption: {
        default: '',
        parseHTML: (element) =>
          cleanText(element.querySelector('caption')?.textContent ?? '').trim(),
        rendered: false,
      },
    };
  },
  renderHTML({ node }) {
    const caption = String(node.attrs['caption']);
    const head = caption === '' ? [] : [['caption', caption]];
    return ['table', {}, ...head, ['tbody', 0]];
  },
  parseHTML: () => [{ tag: 'table' }, { tag: 'caption, colgroup', ignore: true }],
});

const MAX_SPANS = { span: 100, colspan: 100, rowspan: 9999 };

const cellAttributes = {
  colspan: {
    default: 1,
    parseHTML: (element: Element) => spanOf(element, 'colspan'),
  },
  rowspan: {
    default: 1,
    parseHTML: (element: Element) => spanOf(element, 'rowspan'),
  },
  /** The widths of the columns that the cell spans, in pixels; `makeRectangular` sets them. */
  colwidth: {
    default: null,
    parseHTML: (element: Element) => {
      const widths = (element.getAttribute('data-colwidth') ?? '').split(',').map(Number);
      return widths.some((width) => width > 0) ? widths : null;
    },
    renderHTML: ({ colwidth }: Record<string, unknown>) =>
      Array.isArray(colwidth) ? { 'data-colwidth': colwidth.join(',') } : {},
  },
};

/** The number of columns or rows that an element spans; 1 for a missing or invalid value. */
export function spanOf(element: Element, name: keyof typeof MAX_SPANS): number {
  const span = Number(element.getAttribute(name) ?? '1');
  return Number.isInteger(span) && span >= 1 ? Math.min(span, MAX_SPANS[name]) : 1;
}

export const tables = [
  RichTable,
  TableRow,
  TableCell.extend({ content: `${INNER}+`, addAttributes: () => cellAttributes }),
  TableHeader.extend({ content: `${INNER}+`, addAttributes: () => cellAttributes }),
];
