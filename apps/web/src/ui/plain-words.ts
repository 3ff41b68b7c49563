/** The words of a heading or caption for an attribute: without notes; entities stay as they are. */
export function plainWords(html: string): string {
  return html
    .replace(/<sup class="note-ref">.*?<\/sup>/g, '')
    .replace(/<br>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('"', '&quot;')
    .trim();
}
