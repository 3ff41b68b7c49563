import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import type { SearchOption } from './suggestion-options.ts';

interface List {
  /** Prefix of the options' ids. */
  listId: string;
  options: SearchOption[];
  isOpen: boolean;
  setIsOpen: (isOpen: boolean) => void;
  /** Undefined where options cannot be removed. */
  forget: ((option: SearchOption) => void) | undefined;
}

/**
 * The keyboard of a combobox (WAI-ARIA: editable combobox with list autocomplete). The focus stays in the
 * field; its attributes name the active option. Returns the index of the active option, -1 if none is.
 */
export function useListKeys(field: HTMLInputElement, list: List): number {
  const { listId, options, isOpen, setIsOpen, forget } = list;
  const [activeKey, setActiveKey] = useState<string>();
  const isShown = isOpen && options.length > 0;
  const active = isShown ? options.findIndex(({ key }) => key === activeKey) : -1;

  useEffect(() => {
    field.setAttribute('aria-expanded', String(isShown));
    if (active === -1) return field.removeAttribute('aria-activedescendant');
    const id = optionId(listId, active);
    field.setAttribute('aria-activedescendant', id);
    document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, [field, listId, isShown, active]);

  function move(step: 1 | -1) {
    if (!isShown) return setIsOpen(true);
    const from = active === -1 && step === -1 ? 0 : active;
    setActiveKey(options.at((from + step) % options.length)?.key);
  }

  function leaveOrClear() {
    if (!isShown) {
      field.setRangeText('', 0, field.value.length);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    setIsOpen(false);
  }

  function takeOut(option: SearchOption) {
    setActiveKey((options[active + 1] ?? options[active - 1])?.key);
    forget?.(option);
  }

  /** Whether the list took the key, so the field must not. */
  function handle({ key, altKey }: KeyboardEvent): boolean {
    const option = options[active];
    if (key === 'Escape' && (isShown || field.value !== '')) leaveOrClear();
    else if (key === 'ArrowUp' && altKey) setIsOpen(false);
    else if (key === 'ArrowDown' || key === 'ArrowUp') move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter' && option) document.getElementById(optionId(listId, active))?.click();
    else if (key === 'Delete' && option && forget) takeOut(option);
    else return false;
    return true;
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // Keys that compose a letter, and shortcuts of the browser, are not for the list.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (handle(event)) event.preventDefault();
    else if (/^(Arrow|Home|End)/.test(event.key)) setActiveKey(undefined);
  });
  const onInput = useEffectEvent(() => {
    setActiveKey(undefined);
    setIsOpen(true);
  });

  // A layout effect, so that the next key finds the new state.
  useLayoutEffect(() => {
    field.addEventListener('keydown', onKey);
    field.addEventListener('input', onInput);
    return () => {
      field.removeEventListener('keydown', onKey);
      field.removeEventListener('input', onInput);
    };
  }, [field]);

  return active;
}

export function optionId(listId: string, place: number): string {
  return `${listId}-${place}`;
}
