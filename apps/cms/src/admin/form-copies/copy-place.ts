export interface FormPlace {
  /** Whose the copies are: a computer may be shared. */
  user: string | number;
  model: string;
  /** Undefined for a new item, and for the only item of its type. */
  documentId?: string | undefined;
  /** The item that a new one is made from. */
  origin?: string | undefined;
}

/** Where copies of a form are kept; no place is the beginning of another. */
export function placeOf({ user, model, documentId, origin }: FormPlace): string {
  const item = origin === undefined ? (documentId ?? '') : `clone:${origin}`;
  return `${user}/${model}/${item}/`;
}
