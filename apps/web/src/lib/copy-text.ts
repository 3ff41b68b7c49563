export type Copying = 'copied' | 'refused';

/** Puts a text on the clipboard; a browser may refuse that. */
export async function copyText(text: string): Promise<Copying> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}
