import { displayScript } from '../src/lib/display-settings.ts';

/** What a browser does before the first paint of a fresh page. */
export function paintFirst(): void {
  delete document.documentElement.dataset['textSize'];
  delete document.documentElement.dataset['contrast'];
  const script = document.createElement('script');
  script.textContent = displayScript();
  document.head.append(script);
  script.remove();
}
