/** Like `decodeURIComponent`, but undefined for a text that is not encoded rightly. */
export function decodedComponent(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
