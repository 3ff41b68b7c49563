import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { noQuery, parseQuery } from '@portal/contract/query';
import { visibleAt } from '../../content/queries/published';
import type { PublicRoute } from '../../content/queries/public-route';
import { instantOf } from '../../platform/database/database';
import { notFound, refusedParameters } from '../../platform/http/problem';
import { zipStream, type ZippedFile } from '../../platform/http/zip-stream';
import { listFiles } from '../presenters/summaries';

interface DocumentRow {
  id: number;
  updated_at: Date | number | string;
}

interface StoredFile {
  /** The name in the ZIP. */
  name: string;
  location: string;
}

/** All files of a document as one ZIP, with a list of hashes that `sha256sum --check` reads. */
export const downloadFilesOf: PublicRoute = {
  async run({ db, slug, search, publicFolder }) {
    const parsed = parseQuery(noQuery, search);
    if (!parsed.ok) return refusedParameters(parsed.problems);
    const row = await visibleAt<DocumentRow>(db, 'legal-document', slug);
    const rows = row ? await listFiles(db, [row.id]) : [];
    if (!row || rows.length === 0) return notFound();
    const names = distinctNames(rows.map(({ name }) => safeName(name)));
    const files = rows.map(({ url }, place) => ({
      name: names[place] ?? '',
      location: path.join(publicFolder, 'uploads', path.basename(url)),
    }));
    // Fails before the answer begins if a file is missing, instead of sending a broken ZIP.
    await Promise.all(files.map(({ location }) => access(location)));
    const file = {
      ...{ mediaType: 'application/zip', name: `${slug}.zip` },
      content: () => zipStream(withHashes(files), instantOf(row.updated_at)),
    };
    return { status: 200, file };
  },
};

/** The files, then the hashes of the bytes that were sent. */
async function* withHashes(files: readonly StoredFile[]): AsyncGenerator<ZippedFile> {
  const lines: string[] = [];
  for (const { name, location } of files) {
    const hash = createHash('sha256');
    yield { name, content: hashed(createReadStream(location), hash) };
    lines.push(`${hash.digest('hex')}  ${name}\n`);
  }
  yield { name: 'SHA256SUMS', content: [new TextEncoder().encode(lines.join(''))] };
}

async function* hashed(content: AsyncIterable<Uint8Array>, hash: ReturnType<typeof createHash>) {
  for await (const chunk of content) {
    hash.update(chunk);
    yield chunk;
  }
}

/** Replaces characters that file systems or `sha256sum` do not take in a name. */
function safeName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-').replace(/^\.+/, '') || 'tep';
}

/** `a.pdf`, `a (2).pdf`; ignores case, as Windows does. */
function distinctNames(names: readonly string[]): string[] {
  const taken = new Set(['sha256sums']);
  return names.map((name) => {
    const { name: stem, ext } = path.parse(name);
    let distinct = name;
    for (let copy = 2; taken.has(distinct.toLowerCase()); copy += 1) {
      distinct = `${stem} (${copy})${ext}`;
    }
    taken.add(distinct.toLowerCase());
    return distinct;
  });
}
