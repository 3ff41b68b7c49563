import type { Plugin } from 'vite';
import { displayScript } from '../src/lib/display-settings.ts';

/** Injects the script that must run before the first paint. */
export function displayChoices(): Plugin {
  return {
    name: 'display-choices',
    transformIndexHtml: () => [
      { tag: 'script', children: displayScript(), injectTo: 'head-prepend' },
    ],
  };
}
