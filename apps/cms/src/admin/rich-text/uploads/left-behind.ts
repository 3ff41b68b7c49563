import type { UploadQueue } from './upload-queue';

/** How long uploads go on without a form, in milliseconds. */
const GRACE_MS = 10_000;

let left: { uploads: UploadQueue; timer: number } | undefined;

/** Strapi draws a form anew when it is saved for the first time; its uploads go on meanwhile. */
export function leaveBehind(uploads: UploadQueue): void {
  left = { uploads, timer: window.setTimeout(() => uploads.stop(), GRACE_MS) };
}

/** The uploads of the form that has just gone, for the one that takes its place. */
export function takeOver(): UploadQueue | undefined {
  const { uploads, timer } = left ?? {};
  clearTimeout(timer);
  left = undefined;
  return uploads;
}
