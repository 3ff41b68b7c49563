const LEAVING = '/admin/presence/leave';

/** A browser gives up what a page asks for as it closes, unless the request is to outlive the page. */
export function letLeavingPagesSpeak(): void {
  const send = window.fetch.bind(window);
  window.fetch = (input, init) =>
    send(input, isLeaving(input) ? { ...init, keepalive: true } : init);
}

function isLeaving(input: RequestInfo | URL): boolean {
  return (input instanceof Request ? input.url : String(input)).endsWith(LEAVING);
}
