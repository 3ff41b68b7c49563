import type { BrowserContext } from '@playwright/test';

/** The page itself aborts such requests when the visitor moves on. */
const GIVEN_UP = 'net::ERR_ABORTED';

/** Tiptap only warns about mistakes in the setup of the editor. */
const OF_EDITOR = /^\[tiptap warn\]/;

/** Chromium reports a skipped view transition as an uncaught error. */
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
