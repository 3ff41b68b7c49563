import type { Editor } from '@tiptap/core';
import { isInTable, selectedRect } from '@tiptap/pm/tables';

export const MIN_COLUMN_PX = 48;
export const MAX_COLUMN_PX = 2000;

/** The width of the first selected column in pixels; null for automatic width. */
export function columnWidth({ state }: Editor): number | null {
  if (!isInTable(state)) return null;
  const { table, map, left, top } = selectedRect(state);
  const position = map.map[top * map.width + left] ?? 0;
  const widths: unknown = table.nodeAt(position)?.attrs['colwidth'];
  const width = Array.isArray(widths) ? Number(widths[left - map.findCell(position).left]) : 0;
  return width > 0 ? width : null;
}

/** Sets the width of all selected columns. */
export function setColumnWidth({ state, view }: Editor, width: number | null): void {
  if (!isInTable(state)) return;
  const { table, tableStart, map, left, right } = selectedRect(state);
  const { tr: change } = state;
  for (const position of new Set(map.map)) {
    const cell = map.findCell(position);
    const spans = cell.right - cell.left;
    const old: unknown = table.nodeAt(position)?.attrs['colwidth'];
    const widths = Array.from({ length: spans }, (_, index) => {
      const column = cell.left + index;
      if (column >= left && column < right) return width ?? 0;
      return Array.isArray(old) ? Number(old[index] ?? 0) : 0;
    });
    const next = widths.some((one) => one > 0) ? widths : null;
    change.setNodeAttribute(tableStart + position, 'colwidth', next);
  }
  view.dispatch(change);
}
