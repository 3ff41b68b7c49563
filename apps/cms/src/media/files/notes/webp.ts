const HEAD_BYTES = 12;
const CHUNK_HEAD_BYTES = 8;
const KEPT = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** The `VP8X` flags that announce EXIF and XMP chunks (RFC 9649, section 2.7). */
const NOTES = 0b0000_1100;

export function webpWithoutNotes(content: Buffer): Buffer | undefined {
  const isWebp =
    content.toString('latin1', 0, 4) === 'RIFF' && content.toString('latin1', 8, 12) === 'WEBP';
  if (!isWebp) return undefined;
  const end = CHUNK_HEAD_BYTES + content.readUInt32LE(4);
  const kept: Buffer[] = [];
  for (let at = HEAD_BYTES; at + CHUNK_HEAD_BYTES <= end;) {
    const length = content.readUInt32LE(at + 4);
    const padded = CHUNK_HEAD_BYTES + length + (length % 2);
    const chunk = content.subarray(at, at + padded);
    if (chunk.length < CHUNK_HEAD_BYTES + length) return undefined;
    if (KEPT.has(chunk.toString('latin1', 0, 4))) kept.push(withoutFlags(chunk));
    at += padded;
  }
  const head = Buffer.from(content.subarray(0, HEAD_BYTES));
  const clean = Buffer.concat([head, ...kept]);
  clean.writeUInt32LE(clean.length - CHUNK_HEAD_BYTES, 4);
  return clean;
}

function withoutFlags(chunk: Buffer): Buffer {
  if (chunk.toString('latin1', 0, 4) !== 'VP8X') return chunk;
  const copy = Buffer.from(chunk);
  copy.writeUInt8(copy.readUInt8(CHUNK_HEAD_BYTES) & ~NOTES, CHUNK_HEAD_BYTES);
  return copy;
}
