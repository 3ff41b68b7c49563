import { showDuration } from './duration.ts';

const REDRAW_MS = 200;
const BAR_CELLS = 20;
const active = new Map<string, number>();
const bars = new Map<string, string>();
let timer: NodeJS.Timeout | undefined;

/**
 * Shows a running step and how long it took. A terminal gets one line at the bottom that counts the seconds
 * of all running steps; other outputs get a line at the beginning and the end of each step. A step fails by
 * an error or by a result that is not good.
 */
export async function step<T>(
  title: string,
  work: () => Promise<T>,
  isGood: (result: T) => boolean = () => true,
): Promise<T> {
  const started = Date.now();
  active.set(title, started);
  if (process.stdout.isTTY) timer ??= setInterval(draw, REDRAW_MS);
  else say(`… ${title}`);
  try {
    const result = await work();
    finish(title, isGood(result) ? '✓' : '✗', started);
    return result;
  } catch (error) {
    finish(title, '✗', started);
    throw error;
  }
}

/** Shows the progress of a running step on a terminal. */
export function showBar(title: string, done: number, known: number): void {
  const full = Math.round((BAR_CELLS * done) / Math.max(known, 1));
  bars.set(title, ` [${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)}] ${done}/${known}`);
}

/** Prints a line above the progress line. */
export function say(line: string): void {
  clear();
  process.stdout.write(`${line}\n`);
  draw();
}

function finish(title: string, mark: string, started: number): void {
  active.delete(title);
  bars.delete(title);
  if (active.size === 0) {
    clearInterval(timer);
    timer = undefined;
  }
  say(`${mark} ${title} (${showDuration(Date.now() - started)})`);
}

function draw(): void {
  if (!process.stdout.isTTY || active.size === 0) return;
  const parts = [...active].map(([title, started]) => {
    const seconds = Math.round((Date.now() - started) / 1000);
    return `${title}${bars.get(title) ?? ''} ${seconds} giây`;
  });
  clear();
  process.stdout.write(`… ${parts.join(' · ')}`.slice(0, process.stdout.columns - 1));
}

function clear(): void {
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[K');
}
