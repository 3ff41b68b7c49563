// @ts-check
import process from 'node:process';

const LOOK_MS = 500;

/**
 * Calls back once the parent process has ended. A SIGTERM to npm reaches only the shell between npm and
 * this process, which would otherwise run on with nobody to stop it.
 * @param {() => void} act
 * @returns {() => void} stops watching
 */
export function onParentGone(act) {
  if (process.env['npm_lifecycle_event'] === undefined) return () => {};
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}
