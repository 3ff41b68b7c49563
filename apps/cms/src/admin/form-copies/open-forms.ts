const PREFIX = 'portal-form:';

/** Tells other windows that the form of a copy is open, until it is released or the window closes. */
export function holdOpen(key: string): () => void {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  void locks()?.request(PREFIX + key, () => held);
  return letGo;
}

/** The keys of the copies whose forms are open in any window. */
export async function keysOfOpenForms(): Promise<Set<string>> {
  const { held = [] } = (await locks()?.query()) ?? {};
  return new Set(held.flatMap(({ name = '' }) => name.split(PREFIX)[1] ?? []));
}

/** Browsers offer locks only in secure contexts. */
function locks(): LockManager | undefined {
  return 'locks' in navigator ? navigator.locks : undefined;
}
