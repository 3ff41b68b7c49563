/** A box of the ISO base media file format (ISO/IEC 14496-12), by its offsets in the file. */
export interface Box {
  type: string;
  start: number;
  /** The offset of its content. */
  from: number;
  end: number;
}

const HEAD_BYTES = 8;
const LARGE_HEAD_BYTES = 16;
const [TO_THE_END, LARGE] = [0, 1];

/** The boxes between two offsets. Throws a RangeError if a box extends past the end. */
export function boxesIn(content: Buffer, from: number, until: number): Box[] {
  const boxes: Box[] = [];
  let at = from;
  while (at + HEAD_BYTES <= until) {
    const size = content.readUInt32BE(at);
    const type = content.toString('latin1', at + 4, at + 8);
    const head = size === LARGE ? LARGE_HEAD_BYTES : HEAD_BYTES;
    const bytes = size === LARGE ? Number(content.readBigUInt64BE(at + HEAD_BYTES)) : size;
    const end = size === TO_THE_END ? until : at + bytes;
    if (end > until || end < at + head) throw new RangeError(`a box ${type} without an end`);
    boxes.push({ type, start: at, from: at + head, end });
    at = end;
  }
  return boxes;
}

/** Reads consecutive big-endian integers. */
export function readerOf(content: Buffer, from: number) {
  let at = from;
  return {
    /** `bytes` is 0, 2, 4 or 8, the only sizes of the format. */
    number(bytes: number): number {
      if (bytes === 0) return 0;
      const start = at;
      at += bytes;
      return bytes === 8
        ? Number(content.readBigUInt64BE(start))
        : content.readUIntBE(start, bytes);
    },
    get at(): number {
      return at;
    },
  };
}
