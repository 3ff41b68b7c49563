import { useEffect, useState } from 'react';

const PAUSE_MS = 150;

/**
 * What stands in the field, and what stood there at the last pause. A word that a Vietnamese
 * keyboard is still composing counts: on phones every word is composed until its blank.
 */
export function useTypedText(field: HTMLInputElement) {
  const [text, setText] = useState(field.value.trim());
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const read = () => setText(field.value.trim());
    field.addEventListener('input', read);
    return () => field.removeEventListener('input', read);
  }, [field]);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return { text, settled };
}
