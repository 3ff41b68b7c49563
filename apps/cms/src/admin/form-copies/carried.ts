import type { FormCopy } from './copy-store';

const carried = new Map<string, FormCopy>();

/**
 * Strapi mounts a form again after the first save of its item; this carries over what was typed
 * meanwhile.
 */
export function carryTo(place: string, copy: FormCopy): void {
  carried.set(place, copy);
}

export function takeCarried(place: string): FormCopy | undefined {
  const copy = carried.get(place);
  carried.delete(place);
  return copy;
}
