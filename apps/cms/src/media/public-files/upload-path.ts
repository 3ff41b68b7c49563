import path from 'node:path';
import { decodedComponent } from '../../platform/http/decoded-component';

const FOLDER = '/uploads';
const FILE = /^\/uploads\/([\w.-]+)$/;

/**
 * True if a path leads to the uploads folder in any encoding, because Strapi decodes a path before it
 * looks for a file.
 */
export function leadsToUploads(requested: string): boolean {
  const plain = path.posix.normalize(decoded(requested).replaceAll('\\', '/')).toLowerCase();
  const [, first] = plain.split(/\/+/);
  return `/${first}` === FOLDER;
}

/** The file name, only if the path has the canonical spelling; otherwise undefined. */
export function uploadName(requested: string): string | undefined {
  return FILE.exec(requested)?.[1];
}

function decoded(text: string): string {
  for (let former = text; ; former = text) {
    text = decodedComponent(former) ?? former;
    if (text === former) return text;
  }
}
