import type { ReactNode } from 'react';
import { enumerationLabels } from './translations/enumerations';

interface Column {
  name: string;
  attribute: { type: string };
  cellFormatter?: (row: Record<string, unknown>) => ReactNode;
}

interface Columns {
  displayedHeaders: Column[];
  layout: unknown;
}

/**
 * Strapi shows the label of an enumeration in forms and filters, but its code in lists; this shows the
 * label there.
 */
export function labelEnumerationColumns({ displayedHeaders, layout }: Columns): Columns {
  return {
    displayedHeaders: displayedHeaders.map((column) =>
      column.attribute.type === 'enumeration'
        ? { ...column, cellFormatter: (row) => <Cell text={labelOf(row[column.name])} /> }
        : column,
    ),
    layout,
  };
}

/** In the size of Strapi's own cells. */
function Cell({ text }: { text: string }) {
  return <span style={{ fontSize: '1.4rem' }}>{text}</span>;
}

function labelOf(code: unknown): string {
  if (typeof code !== 'string') return '-';
  return enumerationLabels[code] ?? code;
}
