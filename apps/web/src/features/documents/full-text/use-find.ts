import { useEffect, useRef, useState, type RefObject } from 'react';
import { rangesOf, searchedBlocks } from './text-matches.ts';

const FOUND = 'found';
const CURRENT = 'found-current';

/** The matches in the text of an element, the current one, and the functions to move between them. */
export function useFind(within: RefObject<HTMLElement | null>) {
  const blocks = useRef<ReturnType<typeof searchedBlocks>>(undefined);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<{ ranges: Range[]; at: number }>({ ranges: [], at: 0 });

  useEffect(() => mark(found.ranges, found.ranges[found.at]), [found]);
  useEffect(() => () => mark([], undefined), []);

  function find(text: string) {
    setTyped(text);
    if (!within.current) return;
    blocks.current ??= searchedBlocks(within.current);
    const ranges = rangesOf(blocks.current, text);
    const at = Math.max(0, ranges.findIndex(isBelowTop));
    setFound({ ranges, at });
    show(ranges[at]);
  }

  function go(step: 1 | -1) {
    const { ranges, at } = found;
    if (ranges.length === 0) return;
    const next = (at + step + ranges.length) % ranges.length;
    setFound({ ranges, at: next });
    show(ranges[next]);
  }

  return { typed, find, go, at: found.at, count: found.ranges.length };
}

/** Browsers without the Highlight API still scroll to the matches. */
function mark(ranges: readonly Range[], current: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.set(FOUND, new Highlight(...ranges));
  CSS.highlights.set(CURRENT, new Highlight(...(current ? [current] : [])));
}

function isBelowTop(range: Range): boolean {
  return range.getBoundingClientRect().top >= 0;
}

/** Scrolls the match into view unless it is visible already. */
function show(range: Range | undefined): void {
  const place = range?.getBoundingClientRect();
  if (!place) return;
  const margin = innerHeight / 6;
  if (place.top > margin && place.bottom < innerHeight - margin) return;
  scrollTo({ top: scrollY + place.top - innerHeight / 3 });
}
