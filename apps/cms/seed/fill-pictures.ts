import type { Library } from './library';

const PLACE = /<figure data-picture="([^"]+)" data-alt="([^"]*)">(.*?)<\/figure>/gs;

/** A text of the first content with its pictures, drawn and put into the library. */
export async function fillPictures(library: Library, body: string): Promise<string> {
  let filled = body;
  for (const [place, picture = '', alt = '', caption = ''] of body.matchAll(PLACE)) {
    const { url } = await library.picture({ picture, alt, caption });
    filled = filled.replace(
      place,
      () => `<figure><img src="${url}" alt="${alt}" /><figcaption>${caption}</figcaption></figure>`,
    );
  }
  return filled;
}
