/** The statuses of a proxy without its server, and of a server that is starting. */
export const AWAY = [502, 503, 504];

let waiting = 0;
const listeners = new Set<() => void>();

/** The number of uploads that wait until the server is back. */
export function countWaiting(): number {
  return waiting;
}

export function listenToWaits(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Returns a function that counts one upload as waiting, or no longer. */
export function makeWait(): (isWaiting: boolean) => void {
  let is = false;
  return (isWaiting) => {
    if (isWaiting === is) return;
    is = isWaiting;
    waiting += isWaiting ? 1 : -1;
    for (const listener of listeners) listener();
  };
}
