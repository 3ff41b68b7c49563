/** What a proxy answers while the server is away, and what the server says that is about to be there. */
export const AWAY = [502, 503, 504];

let waiting = 0;
const listeners = new Set<() => void>();

/** The number of uploads that wait for the server to be there again. */
export function countWaiting(): number {
  return waiting;
}

export function listenToWaits(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Of one upload: says that it waits, and that it goes on. */
export function makeWait(): (isWaiting: boolean) => void {
  let is = false;
  return (isWaiting) => {
    if (isWaiting === is) return;
    is = isWaiting;
    waiting += isWaiting ? 1 : -1;
    for (const listener of listeners) listener();
  };
}
