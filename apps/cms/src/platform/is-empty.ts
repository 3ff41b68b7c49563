/** Whether a field has no value; an empty text is none. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '';
