import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';

const PAUSE_MS = 150;

/**
 * What stands in the field, and what stood there at the last pause. A word that a Vietnamese
 * keyboard is still composing counts: on phones every word is composed until its blank.
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
