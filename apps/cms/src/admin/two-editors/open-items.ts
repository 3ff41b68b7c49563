/** The key of an item: its type and id; a single type has no id. */
export function keyOf(model: string, documentId: string | undefined): string {
  return `${model}/${documentId ?? ''}`;
}

type Base = () => string | undefined;

const bases = new Map<string, Base[]>();

/** Registers the version on which a form builds; of two forms of one item, the later one counts. */
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
