/** How the admin shows one content type or component, with Vietnamese labels. */
export interface ModelLayout {
  uid: string;
  kind: 'content-type' | 'component';
  settings?: ListSettings;
  /** Columns of the list; components and single types have none. */
  list?: readonly string[];
  /** Rows of the form. A row is twelve columns wide; fields in no row are hidden. */
  form: readonly FormRow[];
  fields: Readonly<Record<string, FieldText>>;
}

export interface FieldText {
  label: string;
  hint?: string;
}

interface FormCell {
  name: string;
  size: number;
}

type FormRow = readonly FormCell[];

interface ListSettings {
  mainField?: string;
  defaultSortBy?: string;
  defaultSortOrder?: 'ASC' | 'DESC';
  pageSize?: number;
}

export function row(...cells: readonly (readonly [name: string, size: number])[]): FormRow {
  return cells.map(([name, size]) => ({ name, size }));
}

/** Sorts by last change, because a draft may have no posting date yet. */
export const latestWorkFirst: ListSettings = {
  mainField: 'title',
  defaultSortBy: 'updatedAt',
  defaultSortOrder: 'DESC',
  pageSize: 20,
};

export const byName: ListSettings = {
  mainField: 'name',
  defaultSortBy: 'name',
  defaultSortOrder: 'ASC',
  pageSize: 50,
};
