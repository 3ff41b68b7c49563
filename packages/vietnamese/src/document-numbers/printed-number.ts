import { fold } from '../words/fold.js';

/** The number; empty for what editors type in place of one (`Không số`). */
export function printedNumber(number: string | null): string {
  return number === null || /^(?:(?:khong|chua)(?: co)? so)?$/.test(words(number)) ? '' : number;
}

const words = (text: string) => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
