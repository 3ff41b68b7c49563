import { loadCode } from './code.ts';

/** Whatever a visitor does first, or the browser's own Back button. */
const TOUCHES = [
  ...['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll'],
  ...['keydown', 'focusin', 'click', 'popstate'],
];

const loading: Promise<unknown>[] = [];
let touched: Promise<void> | undefined;
let isTouched = false;
let endWaiting = () => {};

/** Whether the server has rendered the page that is shown, and the visitor has not touched it yet. */
export function isUntouched(): boolean {
  return !import.meta.env.SSR && !isTouched && document.getElementById('page-state') !== null;
}

/**
 * Resolves when the visitor first touches a page that the server has rendered; at once where no such
 * page is shown.
 */
function firstTouch(): Promise<void> {
  return (touched ??= new Promise((resolve) => {
    if (!isUntouched()) return resolve();
    const heard = new AbortController();
    endWaiting = () => {
      heard.abort();
      resolve();
    };
    const hear = (event: Event) => {
      if (!isResting(event)) noteTouch();
    };
    const options = { capture: true, passive: true, signal: heard.signal };
    for (const touch of TOUCHES) addEventListener(touch, hear, options);
  }));
}

/** For what the visitor did before this code could hear it, such as going back. */
export function noteTouch(): void {
  isTouched = true;
  endWaiting();
}

/** A browser reports a resting pointer too, when the page is laid out under it. */
function isResting(event: Event): boolean {
  return (
    event instanceof PointerEvent &&
    event.type === 'pointermove' &&
    event.movementX === 0 &&
    event.movementY === 0
  );
}

/** The module of an `import()` that no one needs before the first touch. Fails as `loadCode` does. */
export function loadAfterTouch<T>(load: () => Promise<T>): Promise<T> {
  const code = firstTouch().then(() => loadCode(load));
  loading.push(code);
  return code;
}

/** Resolves when the code that waited for the first touch is there, or could not be loaded. */
export async function touchedCode(): Promise<void> {
  await firstTouch();
  // Parts of a page that are hydrated late ask for their code after this.
  await new Promise((resolve) => void setTimeout(resolve));
  await Promise.allSettled(loading);
}
