import type { FormCopy } from './copy-store';

const carried = new Map<string, FormCopy>();

/** Strapi draws a form anew when its item is saved for the first time: what was typed meanwhile goes on. */
export function carryTo(place: string, copy: FormCopy): void {
  carried.set(place, copy);
}

export function takeCarried(place: string): FormCopy | undefined {
  const copy = carried.get(place);
  carried.delete(place);
  return copy;
}
