import { readDocx } from '../editor/paste/read-docx';

export type FileKind = 'original' | 'word';

export function kindOf({ name }: File): FileKind | undefined {
  if (/\.pdf$/i.test(name)) return 'original';
  return /\.docx$/i.test(name) ? 'word' : undefined;
}

export async function paragraphsOfDocx(file: File): Promise<string[]> {
  return paragraphsIn((await readDocx(file)).body);
}

/** The paragraphs of a text in order, including those of lists and table cells. */
export function paragraphsIn(body: HTMLElement): string[] {
  for (const lineBreak of body.querySelectorAll('br')) lineBreak.replaceWith('\n');
  // A list item may hold paragraphs and lists, whose texts are no part of its own.
  for (const block of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li')) {
    block.before('\n');
    block.after('\n');
  }
  return body.textContent.split('\n').filter((text) => text.trim() !== '');
}
