import { readFile } from 'node:fs/promises';
import ExifReader from 'exifreader';
import * as z from 'zod';
import { endingOf } from '../files/file-names';
import { findKindOfEnding } from './upload-kinds';

/** What a picture says of itself, for readers who do not see it and for those who do. */
export interface PictureNotes {
  alternativeText: string;
  caption: string;
}

/** As long as the description of a photo may be. */
const MAX_LENGTH = 500;
/** `OLYMPUS DIGITAL CAMERA`: devices write in capitals without marks. */
const IN_CAPITALS = /^[ -`{-~]*$/;

const tag = z.object({ description: z.string() }).optional().catch(undefined);
const notes = z.object({
  xmp: z.object({ AltTextAccessibility: tag, description: tag }).optional(),
  iptc: z.object({ 'Caption/Abstract': tag }).optional(),
  exif: z.object({ ImageDescription: tag }).optional(),
});

/**
 * The description that a photographer or a press office has written into a picture: in XMP, IPTC or
 * EXIF. To be read before the notes are removed; what cannot be read counts as none.
 */
export async function notesOf(filepath: string): Promise<PictureNotes> {
  const { xmp, iptc, exif } = await read(filepath);
  const described = firstOf(xmp?.AltTextAccessibility);
  const caption = firstOf(xmp?.description, iptc?.['Caption/Abstract'], exif?.ImageDescription);
  // The same words twice would be read out twice.
  return described === '' || described === caption
    ? { alternativeText: caption, caption: '' }
    : { alternativeText: described, caption };
}

async function read(filepath: string): Promise<z.infer<typeof notes>> {
  const content = await readFile(filepath);
  try {
    return notes.parse(ExifReader.load(content, { expanded: true }));
  } catch {
    return {};
  }
}

function firstOf(...tags: z.infer<typeof tag>[]): string {
  for (const one of tags) {
    const text = (one?.description ?? '')
      .normalize('NFC')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim();
    if (!IN_CAPITALS.test(text) && !isFileName(text))
      return text.slice(0, MAX_LENGTH).toWellFormed();
  }
  return '';
}

/** `IMG_0001.jpg`, but not `Lễ khai mạc tại TP.HCM`. */
const isFileName = (text: string) => findKindOfEnding(endingOf(text)) !== undefined;
