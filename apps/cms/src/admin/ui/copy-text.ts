/** Resolves to whether the text is copied: browsers may refuse, and offer no clipboard on plain HTTP. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
