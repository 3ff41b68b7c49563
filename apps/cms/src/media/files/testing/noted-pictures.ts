import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** A marker in all metadata of these pictures, and nowhere else. */
export const SECRET = 'BiMatViTri';

const XMP = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${SECRET}"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

const EXIF = {
  IFD0: { Artist: SECRET, Copyright: SECRET },
  IFD2: { MakerNote: SECRET, BodySerialNumber: SECRET },
  IFD3: { GPSLatitude: '19/1 48/1 0/1', GPSLatitudeRef: 'N', GPSAreaInformation: SECRET },
};

function drawn(hasAlpha = false): Sharp {
  return sharp({
    create: {
      width: 90,
      height: 60,
      channels: hasAlpha ? 4 : 3,
      background: '#642',
      noise: { type: 'gaussian', mean: 120, sigma: 40 },
    },
  });
}

/** Adds a colour profile, which must stay, and all metadata that sharp can write. */
function noted(picture: Sharp): Sharp {
  return picture.withIccProfile('p3').withExif(EXIF).withXmp(XMP);
}

const jpegSegment = (marker: number, text: string) => {
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(text.length + 2, 2);
  return Buffer.concat([head, Buffer.from(text, 'latin1')]);
};

async function jpeg(progressive: boolean): Promise<Buffer> {
  const made = await noted(drawn()).jpeg({ progressive }).toBuffer();
  const notes = [
    jpegSegment(0xfe, SECRET),
    jpegSegment(0xed, `Photoshop 3.0\0${SECRET}`),
    jpegSegment(0xe2, `MPF\0${SECRET}`),
    jpegSegment(0xeb, `JUMBF${SECRET}`),
  ];
  return Buffer.concat([made.subarray(0, 2), ...notes, made.subarray(2), Buffer.from(SECRET)]);
}

const pngChunk = (type: string, text: string) => {
  const body = Buffer.from(`${type}${text}`, 'latin1');
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(text.length);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
};

const PNG_AFTER_IHDR = 33;

async function png(): Promise<Buffer> {
  const made = await noted(drawn(true)).png().toBuffer();
  const notes = [
    pngChunk('tEXt', `Author\0${SECRET}`),
    pngChunk('iTXt', `Comment\0\0\0\0\0${SECRET}`),
    pngChunk('caBX', SECRET),
    pngChunk('tIME', 'sixsev!'),
  ];
  return Buffer.concat([
    ...[made.subarray(0, PNG_AFTER_IHDR), ...notes],
    ...[made.subarray(PNG_AFTER_IHDR), Buffer.from(SECRET)],
  ]);
}

const gifExtension = (label: number, ...parts: string[]) =>
  Buffer.concat([
    Buffer.of(0x21, label),
    ...parts.map((part) => Buffer.concat([Buffer.of(part.length), Buffer.from(part)])),
    Buffer.of(0),
  ]);

async function gif(): Promise<Buffer> {
  const frames = await Promise.all([1, 2].map(() => drawn().png().toBuffer()));
  const made = await sharp(frames, { join: { animated: true } })
    .gif({ loop: 3 })
    .toBuffer();
  const firstExtension = made.indexOf(Buffer.of(0x21, 0xff));
  const notes = [gifExtension(0xfe, SECRET), gifExtension(0xff, 'XMP DataXMP', SECRET)];
  return Buffer.concat([
    ...[made.subarray(0, firstExtension), ...notes],
    ...[made.subarray(firstExtension), Buffer.from(SECRET)],
  ]);
}

async function avif(): Promise<Buffer> {
  const made = await noted(drawn()).avif({ effort: 0 }).toBuffer();
  const uuid = Buffer.concat([Buffer.alloc(4), Buffer.from(`uuid${SECRET}`)]);
  uuid.writeUInt32BE(uuid.length);
  return Buffer.concat([made, uuid]);
}

/** Makes pictures of every accepted format, full of metadata. */
export const NOTED: ReadonlyMap<string, () => Promise<Buffer>> = new Map([
  ['jpeg', () => jpeg(false)],
  ['progressive jpeg', () => jpeg(true)],
  ['png', png],
  ['webp', () => noted(drawn(true)).webp({ lossless: true }).toBuffer()],
  [
    'animated webp',
    async () =>
      noted(sharp(await gif(), { animated: true }))
        .webp()
        .toBuffer(),
  ],
  ['gif', gif],
  ['avif', avif],
]);
