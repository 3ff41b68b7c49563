import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';

/**
 * Opens from a button and closes on navigation, on Escape (the focus returns to the button), and when the
 * focus or a click goes elsewhere.
 */
export function useDisclosure<Container extends HTMLElement>() {
  const { key } = useLocation();
  const [openAt, setOpenAt] = useState<string>();
  const container = useRef<Container>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = openAt === key;

  useEffect(() => {
    if (!isOpen) return undefined;
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      setOpenAt(undefined);
      button.current?.focus();
    };
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !container.current?.contains(target)) setOpenAt(undefined);
    };
    const own = container.current;
    own?.addEventListener('keydown', closeByKey);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('pointerdown', closeOutside);
    return () => {
      own?.removeEventListener('keydown', closeByKey);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('pointerdown', closeOutside);
    };
  }, [isOpen]);

  const toggle = () => setOpenAt(isOpen ? undefined : key);
  return { isOpen, toggle, container, button };
}
