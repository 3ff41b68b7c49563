/** The stored value of a key; undefined too if the browser refuses storage. */
export function findStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Works without storage too: a browser may refuse it or be out of space. */
export function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The value is then kept in memory until the page is left.
  }
}
