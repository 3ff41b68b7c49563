/** Smallest first. */
export const TEXT_SIZES = ['nho', 'vua', 'lon', 'rat-lon'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

const DEFAULT_SIZE: TextSize = 'vua';
const STORAGE_KEY = 'co-chu';

let chosen: TextSize | undefined;
const listeners = new Set<() => void>();

/** What was chosen on this device; where storage is blocked, what was chosen in this visit. */
export function getTextSize(): TextSize {
  chosen ??= findStoredSize() ?? DEFAULT_SIZE;
  return chosen;
}

export function getServerTextSize(): TextSize {
  return DEFAULT_SIZE;
}

export function chooseTextSize(size: TextSize): void {
  chosen = size;
  try {
    localStorage.setItem(STORAGE_KEY, size);
  } catch {
    // A browser that refuses storage still shows the size until the page is left.
  }
  for (const listener of listeners) listener();
}

export function subscribeToTextSize(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function findStoredSize(): TextSize | undefined {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return TEXT_SIZES.find((size) => size === stored);
  } catch {
    return undefined;
  }
}
