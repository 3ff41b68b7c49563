/** What this device keeps under a name; undefined too where the browser refuses storage. */
export function findStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** A browser that refuses storage, or has none left, still keeps the page that is open going. */
export function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // What was to be kept is known until the page is left.
  }
}
