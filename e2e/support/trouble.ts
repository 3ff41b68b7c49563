import type { BrowserContext } from '@playwright/test';

/** What a page gives up itself when the visitor moves on. */
const GIVEN_UP = 'net::ERR_ABORTED';

/** Tiptap warns, where others complain, of what is wrong in how the editor is put together. */
const OF_EDITOR = /^\[tiptap warn\]/;

/** Chromium reports its own animation between documents as uncaught when it leaves it out. */
const OF_TRANSITION = /^Transition was (aborted|skipped)|ViewTransition/;

/**
 * Collects what goes wrong in any page of the context: uncaught errors, console errors (violations
 * of the content security policy among them), and requests that fail.
 */
export function watchForTrouble(context: BrowserContext): string[] {
  const found: string[] = [];
  context.on('weberror', (thrown) => {
    const { message } = thrown.error();
    if (!OF_TRANSITION.test(message)) found.push(`uncaught: ${message}`);
  });
  context.on('console', (message) => {
    if (message.type() !== 'error' && !OF_EDITOR.test(message.text())) return;
    found.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== GIVEN_UP) found.push(`failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() < 400) return;
    found.push(`refused: ${response.url()} ${response.status()}`);
  });
  return found;
}
