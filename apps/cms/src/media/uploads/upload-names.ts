import { isRecord } from '@portal/contract/is-record';
import { parsedJson } from '../../platform/parsed-json';
import { fileNameOf } from '../files/file-names';
import type { UploadedFile } from './uploaded-file';
import type { UploadKind } from './upload-kinds';

interface Named {
  kind: UploadKind;
  name: string;
}

const UNREADABLE = 'Thông tin kèm theo tệp không đọc được (fileInfo không phải là JSON).';

/**
 * Sets the names and MIME types of a form's files where Strapi reads them. Strapi pairs files with their
 * metadata by name and silently drops unpaired ones, so both get the same, unique name. Returns a message
 * if the metadata is unreadable.
 */
export function nameFiles(
  files: UploadedFile[],
  named: Named[],
  body: Record<string, unknown>,
): string | undefined {
  const infos = readInfos(body['fileInfo']);
  if (infos === undefined) return UNREADABLE;
  const taken = new Set<string>();
  for (const [index, file] of files.entries()) {
    const { kind, name } = named[index] ?? {};
    if (!kind || name === undefined) continue;
    const info = (infos[index] ??= {});
    const chosen = info['name'];
    const wanted = typeof chosen === 'string' && chosen !== '' ? fileNameOf(chosen, kind) : name;
    const free = freeName(wanted, kind, taken);
    taken.add(free);
    file.originalFilename = free;
    file.mimetype = kind.mime;
    info['name'] = free;
  }
  body['fileInfo'] = infos.length === 1 ? infos[0] : infos;
  return undefined;
}

/** The metadata of a form: none, one or several JSON objects; undefined if malformed. */
function readInfos(value: unknown): Record<string, unknown>[] | undefined {
  if (value === undefined) return [];
  const infos = (Array.isArray(value) ? value : [value]).map((one) =>
    typeof one === 'string' ? parsedJson(one) : one,
  );
  // One JSON text may also hold the whole list.
  const all: unknown[] = infos.flat();
  return all.every(isRecord) ? all : undefined;
}

function freeName(name: string, kind: UploadKind, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) {
    const dot = name.lastIndexOf('.');
    free = fileNameOf(`${name.slice(0, dot)} (${count})${name.slice(dot)}`, kind);
  }
  return free;
}
