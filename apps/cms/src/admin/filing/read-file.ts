import { readDocx } from '../editor/paste/read-docx';

export type FileKind = 'original' | 'word';

export function kindOf({ name }: File): FileKind | undefined {
  if (/\.pdf$/i.test(name)) return 'original';
  return /\.docx$/i.test(name) ? 'word' : undefined;
}

/** The paragraphs of a Word document in order, including those of table cells. */
export async function paragraphsOfDocx(file: File): Promise<string[]> {
  const { body } = await readDocx(file);
  for (const lineBreak of body.querySelectorAll('br')) lineBreak.replaceWith('\n');
  return [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li')]
    .flatMap(({ textContent }) => textContent.split('\n'))
    .filter((text) => text.trim() !== '');
}
