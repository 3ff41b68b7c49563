import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { NOTED, SECRET } from '../testing/noted-pictures';
import { withoutNotes } from './without-notes';

const pixelsOf = (picture: Buffer) => sharp(picture, { animated: true }).raw().toBuffer();

describe.each([...NOTED])('a picture in %s', (format, make) => {
  it('loses its notes and keeps its pixels, colours and frames', async () => {
    const noted = await make();
    expect(noted.includes(SECRET)).toBe(true);
    const clean = withoutNotes(noted) ?? Buffer.alloc(0);
    expect(clean.includes(SECRET)).toBe(false);
    expect(await pixelsOf(clean)).toEqual(await pixelsOf(noted));

    const before = await sharp(noted).metadata();
    const { exif, xmp, iptc, comments, icc, pages, loop, hasAlpha } = await sharp(clean).metadata();
    expect({ exif, xmp, iptc, comments }).toEqual({});
    expect({ icc, pages, loop, hasAlpha }).toEqual({
      ...{ icc: before.icc, pages: before.pages },
      ...{ loop: before.loop, hasAlpha: before.hasAlpha },
    });
    expect(icc !== undefined).toBe(format !== 'gif');
  });

  it('is the same when nothing is to be taken out', async () => {
    const clean = withoutNotes(await make()) ?? Buffer.alloc(0);
    expect(withoutNotes(clean)).toEqual(clean);
  });

  it('that breaks off anywhere is either given back or not, without an error', async () => {
    const noted = await make();
    for (let length = 0; length < noted.length; length += 97) {
      expect(() => withoutNotes(noted.subarray(0, length))).not.toThrow();
    }
  });
});

it('other contents are not touched', () => {
  for (const text of ['', 'a', '%PDF-1.7', '<svg xmlns="http://www.w3.org/2000/svg"/>']) {
    expect(withoutNotes(Buffer.from(text))).toBeUndefined();
  }
});
