/** An item of the admin: its type and its id; a type with one item has none. */
export function keyOf(model: string, documentId: string | undefined): string {
  return `${model}/${documentId ?? ''}`;
}

type Base = () => string | undefined;

const bases = new Map<string, Base[]>();

/** A form tells on which version of its item it builds; of two forms of one item, the upper one counts. */
export function offerBase(key: string, base: Base): () => void {
  bases.set(key, [...(bases.get(key) ?? []), base]);
  return () => {
    bases.set(
      key,
      (bases.get(key) ?? []).filter((one) => one !== base),
    );
  };
}

export function baseOf(key: string): string | undefined {
  return bases.get(key)?.at(-1)?.();
}
