/** Block types, named as in the GIF89a specification. */
const [IMAGE, EXTENSION, TRAILER] = [0x2c, 0x21, 0x3b];
const [GRAPHIC_CONTROL, APPLICATION] = [0xf9, 0xff];
const HEAD_BYTES = 13;
const IMAGE_HEAD_BYTES = 10;
const BYTES_OF_COLOUR = 3;
/** Application extensions that set the loop count of an animation. */
const LOOPS = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);

export function gifWithoutNotes(content: Buffer): Buffer | undefined {
  if (!/^GIF8[79]a$/.test(content.toString('latin1', 0, 6))) return undefined;
  let at = HEAD_BYTES + bytesOfColours(content.readUInt8(10));
  const kept = [content.subarray(0, at)];
  for (;;) {
    const block = content.readUInt8(at);
    if (block === TRAILER) return Buffer.concat([...kept, Buffer.of(TRAILER)]);
    const end = endOfBlock(content, at);
    if (end === undefined) return undefined;
    if (block === IMAGE || isDrawn(content, at)) kept.push(content.subarray(at, end));
    at = end;
  }
}

/** The size of a colour table in bytes, from the flags before it. */
function bytesOfColours(flags: number): number {
  return flags & 0x80 ? BYTES_OF_COLOUR * 2 ** ((flags & 0x07) + 1) : 0;
}

function endOfBlock(content: Buffer, at: number): number | undefined {
  const block = content.readUInt8(at);
  if (block === EXTENSION) return endOfParts(content, at + 2);
  if (block !== IMAGE) return undefined;
  const colours = bytesOfColours(content.readUInt8(at + IMAGE_HEAD_BYTES - 1));
  return endOfParts(content, at + IMAGE_HEAD_BYTES + colours + 1);
}

/** The offset after a series of sub-blocks, which an empty one ends. */
function endOfParts(content: Buffer, from: number): number {
  let at = from;
  while (content.readUInt8(at) !== 0) at += 1 + content.readUInt8(at);
  return at + 1;
}

function isDrawn(content: Buffer, at: number): boolean {
  const label = content.readUInt8(at + 1);
  if (label === GRAPHIC_CONTROL) return true;
  return label === APPLICATION && LOOPS.has(content.toString('latin1', at + 3, at + 14));
}
