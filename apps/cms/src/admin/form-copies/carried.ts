import type { FormCopy } from './copy-store';

const carried = new Map<string, FormCopy>();

/** Strapi remounts a form after the first save of its item; this carries over text typed meanwhile. */
export function carryTo(place: string, copy: FormCopy): void {
  carried.set(place, copy);
}

export function takeCarried(place: string): FormCopy | undefined {
  const copy = carried.get(place);
  carried.delete(place);
  return copy;
}
