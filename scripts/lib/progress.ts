import { showDuration } from './duration.ts';

const REDRAW_MS = 200;
const active = new Map<string, number>();
let timer: NodeJS.Timeout | undefined;

/**
 * Shows that a long step is under way and how long it took. On a terminal one line at the bottom
 * counts the seconds of all running steps; elsewhere each step prints its beginning and end.
 * A step fails by an error or by a result that is not good.
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

/** Prints a line above the counting one. */
export function say(line: string): void {
  clear();
  process.stdout.write(`${line}\n`);
  draw();
}

function finish(title: string, mark: string, started: number): void {
  active.delete(title);
  if (active.size === 0) {
    clearInterval(timer);
    timer = undefined;
  }
  say(`${mark} ${title} (${showDuration(Date.now() - started)})`);
}

function draw(): void {
  if (!process.stdout.isTTY || active.size === 0) return;
  const parts = [...active].map(([title, started]) => {
    return `${title} ${Math.round((Date.now() - started) / 1000)} giây`;
  });
  clear();
  process.stdout.write(`… ${parts.join(' · ')}`.slice(0, process.stdout.columns - 1));
}

function clear(): void {
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[K');
}
