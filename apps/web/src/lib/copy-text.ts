export type Copying = 'copied' | 'refused';

/** Copies a text to the clipboard; a browser may refuse. */
export async function copyText(text: string): Promise<Copying> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}
