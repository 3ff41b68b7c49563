export interface RtfPicture {
  mime: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const PICTURE = /\{\\pict\b/g;
const KINDS: [word: string, mime: string][] = [
  ['\\pngblip', 'image/png'],
  ['\\jpegblip', 'image/jpeg'],
];

/**
 * Extracts the pictures from RTF in document order. Word's clipboard HTML only refers to files on
 * the author's disk, but its RTF contains the data.
 */
export function readRtfPictures(rtf: string): RtfPicture[] {
  const pictures: RtfPicture[] = [];
  for (const { index } of rtf.matchAll(PICTURE)) {
    // Word repeats each picture for older programs.
    if (/\\nonshppict\s*$/.test(rtf.slice(Math.max(0, index - 40), index))) continue;
    const end = endOfGroup(rtf, index);
    const [, mime] = KINDS.find(([word]) => rtf.slice(index, end).includes(word)) ?? [];
    if (mime === undefined) continue;
    const bytes = bytesIn(rtf, index, end);
    if (bytes) pictures.push({ mime, bytes });
  }
  return pictures;
}

function endOfGroup(rtf: string, start: number): number {
  let depth = 0;
  for (let at = start; at < rtf.length; at += 1) {
    const character = rtf[at];
    if (character === '\\') at += 1;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return rtf.length;
}

/** Reads the run of hexadecimal digits at the end of the group. */
function bytesIn(rtf: string, start: number, end: number): Uint8Array<ArrayBuffer> | undefined {
  const lastWord = Math.max(rtf.lastIndexOf('}', end - 1), rtf.lastIndexOf('\\', end - 1), start);
  const digits = rtf
    .slice(lastWord, end)
    .replace(/^[}\\]\w*\s?/, '')
    .replace(/[^0-9a-f]/gi, '');
  const length = Math.floor(digits.length / 2);
  if (length === 0) return undefined;
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 1) {
    bytes[at] = Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16);
  }
  return bytes;
}
