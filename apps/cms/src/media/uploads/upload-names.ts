import { isData, type Data } from '../../content/document-middlewares/document-middleware';
import { fileNameOf } from '../files/file-names';
import type { UploadedFile } from './uploaded-file';
import type { UploadKind } from './upload-kinds';

interface Named {
  kind: UploadKind;
  name: string;
}

const UNREADABLE = 'Thông tin kèm theo tệp không đọc được (fileInfo không phải là JSON).';

/**
 * Gives the files of a form their names and kinds, in the places where Strapi reads them. It pairs
 * files with what is said of them by name, and drops without a word those that it cannot pair, so the
 * names are made to agree and no two are alike. Answers what is wrong with the form.
 */
export function nameFiles(files: UploadedFile[], named: Named[], body: Data): string | undefined {
  const infos = readInfos(body['fileInfo']);
  if (infos === undefined) return UNREADABLE;
  const taken = new Set<string>();
  for (const [index, file] of files.entries()) {
    const { kind, name } = named[index] ?? {};
    if (!kind || name === undefined) continue;
    const info = infos[index];
    const chosen = info?.['name'];
    const wanted = typeof chosen === 'string' && chosen !== '' ? fileNameOf(chosen, kind) : name;
    const free = freeName(wanted, kind, taken);
    taken.add(free);
    file.originalFilename = free;
    file.mimetype = kind.mime;
    if (info) info['name'] = free;
  }
  if (infos.length > 0) body['fileInfo'] = infos.length === 1 ? infos[0] : infos;
  return undefined;
}

/** Of a form: none, one or several, each as JSON; undefined where it is not. */
function readInfos(value: unknown): Data[] | undefined {
  if (value === undefined) return [];
  const infos = (Array.isArray(value) ? value : [value]).map((one) =>
    typeof one === 'string' ? parsed(one) : one,
  );
  // One text may hold the list of all.
  const all: unknown[] = infos.flat();
  return all.every(isData) ? all : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function freeName(name: string, kind: UploadKind, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) {
    const dot = name.lastIndexOf('.');
    free = fileNameOf(`${name.slice(0, dot)} (${count})${name.slice(dot)}`, kind);
  }
  return free;
}
