const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};

export function escapeText(text: string): string {
  return text.replace(/[&<>\u00a0]/g, (character) => ENTITIES[character] ?? character);
}

export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\u00a0]/g, (character) => ENTITIES[character] ?? character);
}
