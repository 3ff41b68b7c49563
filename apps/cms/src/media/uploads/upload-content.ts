import { open, readFile } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import sharp from 'sharp';
import { PDF, uploadKinds, type UploadKind } from './upload-kinds';

/** An iPhone photo (HEVC), which only Safari shows and sharp cannot read. */
export const HEIC = 'heic';

const HEIF_SIGNATURES = /^image\/hei[cf]/;
/** PDF readers search for `%PDF-` in so many first bytes (Adobe's implementation notes to PDF 1.7). */
const PDF_HEAD_BYTES = 1_024;

/**
 * Detects the kind of a file by its content. The extension (`named`) only decides between kinds of text,
 * and between office formats with the same signature. Undefined for a kind that is not accepted.
 */
export async function recognise(
  filepath: string,
  named: UploadKind | undefined,
): Promise<UploadKind | typeof HEIC | undefined> {
  if (named?.family === 'text') {
    const content = await readFile(filepath);
    if (isTextOf(named, content)) return named;
  }
  const signature = (await fileTypeFromFile(filepath))?.mime;
  if (signature !== undefined && HEIF_SIGNATURES.test(signature)) {
    return (await isAvif(filepath)) ? kindOfSignature('image/avif', named) : HEIC;
  }
  if (signature !== undefined) return kindOfSignature(signature, named);
  return (await hasPdfHead(filepath)) ? kindOfSignature(PDF, named) : undefined;
}

function kindOfSignature(signature: string, named?: UploadKind): UploadKind | undefined {
  if (named?.signatures.includes(signature)) return named;
  return uploadKinds.find(({ signatures }) => signatures[0] === signature);
}

async function isAvif(filepath: string): Promise<boolean> {
  const facts = await sharp(filepath)
    .metadata()
    .catch(() => undefined);
  return facts?.compression === 'av1';
}

/** Allows line breaks and printer commands (PJL) before `%PDF-`, but nothing that looks like a script. */
async function hasPdfHead(filepath: string): Promise<boolean> {
  const file = await open(filepath);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(PDF_HEAD_BYTES), 0, PDF_HEAD_BYTES);
    const head = buffer.subarray(0, bytesRead).toString('latin1');
    const at = head.indexOf('%PDF-');
    return at !== -1 && !/[<{#]/.test(head.slice(0, at));
  } finally {
    await file.close();
  }
}

const CAPTIONS_HEAD = /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/;
const PDF_FIRST = /^\uFEFF?\s*%PDF-/;

function isTextOf({ mime }: UploadKind, content: Buffer): boolean {
  const text = textIn(content);
  if (text === undefined || PDF_FIRST.test(text)) return false;
  return mime !== 'text/vtt' || CAPTIONS_HEAD.test(text);
}

/** All control characters except tab, line breaks and the form feed. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/;
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258'];
const MARKS: Readonly<Record<string, string>> = { 'utf-16le': 'fffe', 'utf-16be': 'feff' };

/** Decodes a text in an encoding that Vietnamese programs use; undefined if none fits. */
function textIn(content: Buffer): string | undefined {
  const mark = content.subarray(0, 2).toString('hex');
  for (const encoding of ENCODINGS) {
    if (MARKS[encoding] !== undefined && MARKS[encoding] !== mark) continue;
    const text = decoded(content, encoding);
    if (text !== undefined && !CONTROL.test(text)) return text;
  }
  return undefined;
}

function decoded(content: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return undefined;
  }
}
