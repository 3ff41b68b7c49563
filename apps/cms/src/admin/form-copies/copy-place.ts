export interface FormPlace {
  /** The user, as a computer may be shared. */
  user: string | number;
  model: string;
  /** Undefined for a new item, and for a single type. */
  documentId?: string | undefined;
  /** The item that a new one copies. */
  origin?: string | undefined;
}

/** The key of a form's copies; no key is a prefix of another. */
export function placeOf({ user, model, documentId, origin }: FormPlace): string {
  const item = origin === undefined ? (documentId ?? '') : `clone:${origin}`;
  return `${user}/${model}/${item}/`;
}
