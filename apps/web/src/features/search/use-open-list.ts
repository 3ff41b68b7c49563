import { useLayoutEffect, useState, type RefObject } from 'react';

/** Nothing was typed since the page loaded. */
function isUntouched(field: HTMLInputElement): boolean {
  return field.value !== '' && field.value === field.defaultValue;
}

/**
 * Whether the list of a field is open. An empty field opens it on focus; it closes when its form is
 * submitted, and when the focus or a press goes elsewhere.
 */
export function useOpenList(field: HTMLInputElement, popup: RefObject<HTMLElement | null>) {
  const [isOpen, setIsOpen] = useState(
    () => document.activeElement === field && !isUntouched(field),
  );
  useLayoutEffect(() => {
    const { form } = field;
    const close = () => setIsOpen(false);
    const openEmpty = () => {
      if (field.value === '') setIsOpen(true);
    };
    const closeUnlessWithin = ({ relatedTarget }: FocusEvent) => {
      const isWithin =
        relatedTarget instanceof Node &&
        (relatedTarget === field || popup.current?.contains(relatedTarget));
      if (!isWithin) close();
    };
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !form?.contains(target)) close();
    };
    field.addEventListener('focus', openEmpty);
    field.addEventListener('click', openEmpty);
    form?.addEventListener('focusout', closeUnlessWithin);
    form?.addEventListener('submit', close);
    document.addEventListener('pointerdown', closeOutside);
    return () => {
      field.removeEventListener('focus', openEmpty);
      field.removeEventListener('click', openEmpty);
      form?.removeEventListener('focusout', closeUnlessWithin);
      form?.removeEventListener('submit', close);
      document.removeEventListener('pointerdown', closeOutside);
    };
  }, [field, popup]);
  return [isOpen, setIsOpen] as const;
}
