import { urlOf } from '../url-of';

const LEAVING = '/admin/presence/leave';

/** A browser cancels the requests of a closing page unless they are `keepalive`. */
export function keepLeaveRequestsAlive(): void {
  const send = window.fetch.bind(window);
  window.fetch = (input, init) =>
    send(input, isLeaving(input) ? { ...init, keepalive: true } : init);
}

function isLeaving(input: RequestInfo | URL): boolean {
  return urlOf(input).endsWith(LEAVING);
}
