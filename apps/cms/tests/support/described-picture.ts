import sharp from 'sharp';

interface Described {
  xmp?: string;
  alt?: string;
  iptc?: string;
  exif?: string;
}

/** A photo with the descriptions that press offices and cameras write, each in its own standard. */
export async function describedPicture({ xmp, alt, iptc, exif }: Described): Promise<Buffer> {
  const drawn = sharp({ create: { width: 90, height: 60, channels: 3, background: '#835' } });
  if (exif !== undefined) drawn.withExif({ IFD0: { ImageDescription: exif } });
  if (xmp !== undefined) drawn.withXmp(packetOf(xmp, alt));
  const jpeg = await drawn.jpeg().toBuffer();
  return iptc === undefined ? jpeg : withIptc(jpeg, iptc);
}

function packetOf(description: string, alt: string | undefined): string {
  const inAll = (name: string, text: string) =>
    `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></${name}>`;
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">
${inAll('dc:description', description)}${alt === undefined ? '' : inAll('Iptc4xmpCore:AltTextAccessibility', alt)}
</rdf:Description></rdf:RDF></x:xmpmeta>`;
}

const MARKER_AND_LENGTH = 4;

/** An APP13 segment with a record 2:120 in UTF-8, right after the start of the picture. */
function withIptc(jpeg: Buffer, text: string): Buffer {
  const words = Buffer.from(text);
  const records = Buffer.concat([
    Buffer.from([0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47]),
    Buffer.from([0x1c, 2, 120, 0, words.length]),
    words,
  ]);
  const head = Buffer.from('Photoshop 3.0\x008BIM\x04\x04\x00\x00', 'latin1');
  const segment = Buffer.alloc(MARKER_AND_LENGTH);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(records.length);
  const padding = Buffer.alloc(records.length % 2);
  const size = 2 + head.length + length.length + records.length + padding.length;
  segment.writeUInt16BE(0xffed);
  segment.writeUInt16BE(size, 2);
  const app13 = Buffer.concat([segment, head, length, records, padding]);
  return Buffer.concat([jpeg.subarray(0, 2), app13, jpeg.subarray(2)]);
}
