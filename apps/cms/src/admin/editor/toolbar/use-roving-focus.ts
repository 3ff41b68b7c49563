import { useEffect, type KeyboardEvent, type RefObject } from 'react';

const ITEMS = 'button, select';

function itemsOf(toolbar: HTMLElement): HTMLElement[] {
  return [...toolbar.querySelectorAll<HTMLElement>(ITEMS)];
}

/**
 * Roving tabindex: one tab stop, arrow keys inside. https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export function useRovingFocus(toolbar: RefObject<HTMLElement>) {
  useEffect(() => {
    const element = toolbar.current;
    if (!element) return;
    for (const [index, item] of itemsOf(element).entries()) item.tabIndex = index === 0 ? 0 : -1;
  }, [toolbar]);

  const moveTo = (next: HTMLElement | undefined) => {
    const element = toolbar.current;
    if (!element || !next) return;
    for (const item of itemsOf(element)) item.tabIndex = item === next ? 0 : -1;
    next.focus();
  };

  return (event: KeyboardEvent<HTMLElement>) => {
    const element = toolbar.current;
    const { target } = event;
    if (!element || !(target instanceof HTMLElement)) return;
    const items = itemsOf(element);
    const at = items.indexOf(target);
    const steps: Record<string, number> = {
      ArrowRight: (at + 1) % items.length,
      ArrowLeft: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    moveTo(items[step]);
  };
}
