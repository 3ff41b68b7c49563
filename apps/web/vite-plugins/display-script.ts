import type { Plugin } from 'vite';
import { displayScript } from '../src/lib/display-settings.ts';

/** Puts the script into the page that has to run before its first paint. */
export function displayChoices(): Plugin {
  return {
    name: 'display-choices',
    transformIndexHtml: () => [
      { tag: 'script', children: displayScript(), injectTo: 'head-prepend' },
    ],
  };
}
