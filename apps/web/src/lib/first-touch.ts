import { loadCode } from './code.ts';

/** Anything that a visitor may do first, including the browser's Back button. */
const TOUCHES = [
  ...['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll'],
  ...['keydown', 'focusin', 'click', 'popstate'],
];

const loading: Promise<unknown>[] = [];
let touched: Promise<void> | undefined;
let isTouched = false;
let endWaiting = () => {};

/** Whether the current page is server-rendered and still untouched. */
export function isUntouched(): boolean {
  return !import.meta.env.SSR && !isTouched && document.getElementById('page-state') !== null;
}

/** Resolves at the first touch of a server-rendered page; at once on any other page. */
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

/** Counts as a touch: what the visitor did before this code could listen, such as going back. */
export function noteTouch(): void {
  isTouched = true;
  endWaiting();
}

/** Browsers also report a resting pointer when the page is laid out under it. */
function isResting(event: Event): boolean {
  return (
    event instanceof PointerEvent &&
    event.type === 'pointermove' &&
    event.movementX === 0 &&
    event.movementY === 0
  );
}

/** The module of an `import()` that is not needed before the first touch. Fails like `loadCode`. */
export function loadAfterTouch<T>(load: () => Promise<T>): Promise<T> {
  const code = firstTouch().then(() => loadCode(load));
  loading.push(code);
  return code;
}

/** Resolves when all code that waited for the first touch has loaded or failed. */
export async function touchedCode(): Promise<void> {
  await firstTouch();
  // Parts that are hydrated late request their code after this.
  await new Promise((resolve) => void setTimeout(resolve));
  await Promise.allSettled(loading);
}
