import { useEffect, useState } from 'react';

/** A heading is current from where it is in the upper part of the window. */
const UPPER_PART = 0.3;

/** The id of the heading whose section is being read; undefined above the first. */
export function useCurrentHeading(ids: string[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  const joined = ids.join(' ');
  useEffect(() => {
    const headings = joined.split(' ').flatMap((id) => document.getElementById(id) ?? []);
    const note = () => {
      const end = innerHeight * UPPER_PART;
      setCurrent(headings.findLast((heading) => heading.getBoundingClientRect().top < end)?.id);
    };
    document.addEventListener('scroll', note, { passive: true });
    return () => document.removeEventListener('scroll', note);
  }, [joined]);
  return current;
}
