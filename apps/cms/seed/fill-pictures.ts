import type { Library } from './library';

const FIGURE_PLACEHOLDER = /<figure data-picture="([^"]+)" data-alt="([^"]*)">(.*?)<\/figure>/gs;

/** Draws and uploads the pictures of a text, and replaces their placeholders. */
export async function fillPictures(library: Library, body: string): Promise<string> {
  let filled = body;
  for (const [placeholder, picture = '', alt = '', caption = ''] of body.matchAll(
    FIGURE_PLACEHOLDER,
  )) {
    const { url } = await library.picture({ picture, alt, caption });
    filled = filled.replace(
      placeholder,
      () => `<figure><img src="${url}" alt="${alt}" /><figcaption>${caption}</figcaption></figure>`,
    );
  }
  return filled;
}
