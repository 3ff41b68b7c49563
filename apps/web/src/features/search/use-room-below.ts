import { useLayoutEffect, type RefObject } from 'react';

/** Sets `--room` on a popup: the height of the screen below a field that no on-screen keyboard covers. */
export function useRoomBelow(
  field: HTMLElement,
  popup: RefObject<HTMLElement | null>,
  isShown: boolean,
) {
  useLayoutEffect(() => {
    if (!isShown) return undefined;
    const seen = window.visualViewport;
    const measure = () => {
      const end = seen ? seen.offsetTop + seen.height : innerHeight;
      const room = end - field.getBoundingClientRect().bottom;
      popup.current?.style.setProperty('--room', `${room}px`);
    };
    measure();
    seen?.addEventListener('resize', measure);
    seen?.addEventListener('scroll', measure);
    return () => {
      seen?.removeEventListener('resize', measure);
      seen?.removeEventListener('scroll', measure);
    };
  }, [field, popup, isShown]);
}
