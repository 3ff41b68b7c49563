import { useEffect, useState, type RefObject } from 'react';

/** How long the pointer must rest on a link before anything shows, and may be elsewhere before it hides. */
const SHOW_AFTER_MS = 150;
const HIDE_AFTER_MS = 300;

/**
 * The link within an element that the pointer or the keyboard focus is on. It stays while the pointer is
 * over its card, until Escape is pressed (WCAG 2.2, 1.4.13). Touch only follows links.
 */
export function usePointedLink(within: RefObject<HTMLElement | null>, selector: string) {
  const [link, setLink] = useState<HTMLAnchorElement>();
  const [timer] = useState(createTimer);

  useEffect(() => {
    const root = within.current;
    const linkAt = ({ target }: Event) =>
      target instanceof Element
        ? (target.closest<HTMLAnchorElement>(selector) ?? undefined)
        : undefined;
    const listeners = {
      pointerover: (event: PointerEvent) => {
        const found = linkAt(event);
        if (found && event.pointerType !== 'touch') timer.set(() => setLink(found), SHOW_AFTER_MS);
      },
      pointerout: (event: PointerEvent) => {
        if (linkAt(event)) timer.set(() => setLink(undefined), HIDE_AFTER_MS);
      },
      focusin: (event: FocusEvent) => {
        const found = linkAt(event);
        if (!found?.matches(':focus-visible')) return;
        timer.stop();
        setLink(found);
      },
      focusout: (event: FocusEvent) => {
        if (linkAt(event)) timer.set(() => setLink(undefined), 0);
      },
    };
    const { pointerover, pointerout, focusin, focusout } = listeners;
    root?.addEventListener('pointerover', pointerover);
    root?.addEventListener('pointerout', pointerout);
    root?.addEventListener('focusin', focusin);
    root?.addEventListener('focusout', focusout);
    return () => {
      timer.stop();
      root?.removeEventListener('pointerover', pointerover);
      root?.removeEventListener('pointerout', pointerout);
      root?.removeEventListener('focusin', focusin);
      root?.removeEventListener('focusout', focusout);
    };
  }, [within, selector, timer]);

  useEffect(() => {
    if (!link) return undefined;
    const dismiss = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      timer.stop();
      setLink(undefined);
    };
    addEventListener('keydown', dismiss);
    return () => removeEventListener('keydown', dismiss);
  }, [link, timer]);

  return {
    link,
    /** For the card of the link. */
    hold: timer.stop,
    release: () => timer.set(() => setLink(undefined), HIDE_AFTER_MS),
  };
}

function createTimer() {
  let id: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(id);
  const set = (work: () => void, ms: number) => {
    stop();
    id = setTimeout(work, ms);
  };
  return { set, stop };
}
