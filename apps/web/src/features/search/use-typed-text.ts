import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';

const PAUSE_MS = 150;

/**
 * The text of the field, now and at the last pause in typing (debounce). Text that an input method is still
 * composing counts: on phones every Vietnamese word is composed until its blank.
 */
export function useTypedText(field: HTMLInputElement) {
  const text = useSyncExternalStore(
    useCallback(
      (onChange) => {
        field.addEventListener('input', onChange);
        return () => field.removeEventListener('input', onChange);
      },
      [field],
    ),
    () => field.value.trim(),
  );
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return { text, settled };
}
