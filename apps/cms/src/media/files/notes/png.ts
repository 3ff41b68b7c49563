const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** The bytes of a chunk's length, type and checksum. */
const BYTES_AROUND = 12;

/** Chunks that affect how a picture looks (PNG specification, third edition). */
const KEPT = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS'],
  ...['gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'mDCV', 'cLLI', 'sBIT', 'bKGD', 'pHYs'],
  ...['acTL', 'fcTL', 'fdAT'],
]);

export function pngWithoutNotes(content: Buffer): Buffer | undefined {
  if (!content.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
  const kept: Buffer[] = [SIGNATURE];
  let at = SIGNATURE.length;
  for (;;) {
    const length = content.readUInt32BE(at);
    const type = content.toString('latin1', at + 4, at + 8);
    const chunk = content.subarray(at, at + BYTES_AROUND + length);
    if (chunk.length < BYTES_AROUND + length) return undefined;
    if (KEPT.has(type)) kept.push(chunk);
    if (type === 'IEND') return Buffer.concat(kept);
    at += chunk.length;
  }
}
