/** Markers, named as in ITU-T T.81. */
const [SOI, EOI, SOS, TEM] = [0xd8, 0xd9, 0xda, 0x01];
const [APP0, APP2, APP14, APP15, COM] = [0xe0, 0xe2, 0xee, 0xef, 0xfe];
const [RST0, RST7] = [0xd0, 0xd7];
const MARKER = 0xff;
const JFIF = 'JFIF\0';
const ICC = 'ICC_PROFILE\0';

/** Removes application segments except JFIF, the ICC profile and Adobe's colour transform. */
export function jpegWithoutNotes(content: Buffer): Buffer | undefined {
  if (content.readUInt16BE(0) !== MARKER * 256 + SOI) return undefined;
  const kept = [content.subarray(0, 2)];
  let at = 2;
  for (;;) {
    if (content.readUInt8(at) !== MARKER) return undefined;
    while (content.readUInt8(at + 1) === MARKER) at += 1;
    const marker = content.readUInt8(at + 1);
    if (marker === EOI) return Buffer.concat([...kept, content.subarray(at, at + 2)]);
    if (marker === TEM) return undefined;
    const length = content.readUInt16BE(at + 2);
    const segment = content.subarray(at, at + 2 + length);
    const end = marker === SOS ? endOfScan(content, at + 2 + length) : at + 2 + length;
    if (isKept(marker, segment)) kept.push(content.subarray(at, end));
    at = end;
  }
}

function isKept(marker: number, segment: Buffer): boolean {
  if (marker === APP0) return isNamed(segment, JFIF);
  if (marker === APP2) return isNamed(segment, ICC);
  const isForApplications = marker >= APP0 && marker <= APP15;
  return marker !== COM && (!isForApplications || marker === APP14);
}

function isNamed(segment: Buffer, name: string): boolean {
  return segment.toString('latin1', 4, 4 + name.length) === name;
}

/** The offset of the next marker after the entropy-coded data of a scan. */
function endOfScan(content: Buffer, from: number): number {
  let at = content.indexOf(MARKER, from);
  while (at !== -1) {
    const next = content.readUInt8(at + 1);
    const isOfScan = next === 0 || (next >= RST0 && next <= RST7);
    if (!isOfScan && next !== MARKER) return at;
    at = content.indexOf(MARKER, at + (isOfScan ? 2 : 1));
  }
  throw new RangeError('a scan without an end');
}
