import mammoth from 'mammoth';

const ENDS_OF_PARAGRAPHS = /<\/?(?:p|h[1-6]|li|ul|ol|table|tr|td|th)\b[^>]*>|<br \/>/;
const MARKUP = /<[^>]*>/g;
const ESCAPES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Drops pictures, which mammoth would embed as data URLs. */
const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

/** The paragraphs of a Word document in order, including those in table cells. */
export async function docxParagraphs(file: string): Promise<string[]> {
  const { value: html } = await mammoth.convertToHtml({ path: file }, { convertImage });
  return html
    .split(ENDS_OF_PARAGRAPHS)
    .map((part) => part.replace(MARKUP, '').replace(/&(\w+);/g, (_, name) => ESCAPES[name] ?? ''))
    .filter((text) => text.trim() !== '');
}
