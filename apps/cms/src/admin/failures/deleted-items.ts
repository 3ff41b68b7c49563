import { urlOf } from '../url-of';

const ITEM = /\/content-manager\/collection-types\/[^/?]+\/(?<id>[a-z0-9]+)(?:\?|$)/;
const POLL_MS = 50;
const MAX_DELAY_MS = 10_000;

/**
 * Strapi's form refetches an item after its deletion and shows an error. This delays that request, for ten
 * seconds at most, until the form is closed and nobody sees the error.
 */
export function askNoMoreForDeleted(): void {
  const send = window.fetch.bind(window);
  const deleted = new Set<string>();
  window.fetch = async (input, init) => {
    const address = decodeURIComponent(urlOf(input));
    const id = ITEM.exec(address)?.groups?.['id'];
    if (id === undefined) return send(input, init);
    if (init?.method === 'DELETE') {
      const answer = await send(input, init);
      if (answer.ok) deleted.add(id);
      return answer;
    }
    if (deleted.delete(id)) await formIsLeft(id);
    return send(input, init);
  };
}

async function formIsLeft(id: string): Promise<void> {
  const end = Date.now() + MAX_DELAY_MS;
  while (window.location.pathname.includes(id) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
