import { readFile } from 'node:fs/promises';
import ExifReader from 'exifreader';
import * as z from 'zod';
import { endingOf } from '../files/file-names';
import { findKindOfEnding } from './upload-kinds';

/** Texts from a picture's metadata: the alternative text and the visible caption. */
export interface PictureNotes {
  alternativeText: string;
  caption: string;
}

/** In UTF-16 code units: the limit of a photo's description in the form. */
const MAX_LENGTH = 500;
/** Texts of devices such as `OLYMPUS DIGITAL CAMERA`: ASCII without lower case. */
const IN_CAPITALS = /^[ -`{-~]*$/;

const tag = z.object({ description: z.string() }).optional().catch(undefined);
const notes = z.object({
  xmp: z.object({ AltTextAccessibility: tag, description: tag }).optional(),
  iptc: z.object({ 'Caption/Abstract': tag }).optional(),
  exif: z.object({ ImageDescription: tag }).optional(),
});

/**
 * Reads the description that a photographer or press office wrote into a picture's XMP, IPTC or EXIF.
 * Call it before the metadata is removed. Unreadable metadata counts as none.
 */
export async function notesOf(filepath: string): Promise<PictureNotes> {
  const { xmp, iptc, exif } = await read(filepath);
  const described = firstOf(xmp?.AltTextAccessibility);
  const caption = firstOf(xmp?.description, iptc?.['Caption/Abstract'], exif?.ImageDescription);
  // A screen reader would read the same words twice.
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

/** True for `IMG_0001.jpg`, but not for `Lễ khai mạc tại TP.HCM`. */
const isFileName = (text: string) => findKindOfEnding(endingOf(text)) !== undefined;
