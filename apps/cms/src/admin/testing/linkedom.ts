import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// The text package parses HTML with it outside browsers; the cms itself does not depend on it.
const fromRichText = createRequire(
  fileURLToPath(import.meta.resolve('@portal/rich-text/canonical')),
);
const { parseHTML }: { parseHTML: (html: string) => Window } = fromRichText('linkedom');

/** A page without scripts, whose HTML must be well-formed. */
export function openPage(body = ''): Window {
  return parseHTML(`<html><body>${body}</body></html>`);
}
