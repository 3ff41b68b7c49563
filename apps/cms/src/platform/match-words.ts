import { fold } from '@portal/vietnamese/fold';

/** Whether a text has all of these words, ignoring case and diacritics; undefined if there are none. */
export function wordsMatcher(words = ''): ((text: string) => boolean) | undefined {
  const wanted = fold(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return undefined;
  return (text) => {
    const folded = fold(text);
    return wanted.every((word) => folded.includes(word));
  };
}
