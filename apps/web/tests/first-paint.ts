import { displayScript } from '../src/lib/display-settings.ts';

/** Runs the script that a browser runs before the first paint. */
export function paintFirst(): void {
  delete document.documentElement.dataset['textSize'];
  delete document.documentElement.dataset['contrast'];
  const script = document.createElement('script');
  script.textContent = displayScript();
  document.head.append(script);
  script.remove();
}
