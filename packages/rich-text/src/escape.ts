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

/** The entities that `escapeText` and `escapeAttribute` write. */
export const ESCAPED = /&(?:amp|lt|gt|quot|nbsp);/g;

const CHARACTERS = new Map(
  Object.entries(ENTITIES).map(([character, entity]) => [entity, character]),
);

export function unescaped(entity: string): string {
  return CHARACTERS.get(entity) ?? entity;
}

export function unescapedText(text: string): string {
  return text.includes('&') ? text.replace(ESCAPED, unescaped) : text;
}
