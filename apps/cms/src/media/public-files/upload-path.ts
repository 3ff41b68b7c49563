import path from 'node:path';

const FOLDER = '/uploads';
const FILE = /^\/uploads\/([\w.-]+)$/;

/**
 * Whether a path leads into the folder of uploads in any spelling: Strapi decodes a path before it
 * looks for a file.
 */
export function leadsToUploads(requested: string): boolean {
  const plain = path.posix.normalize(decoded(requested).replaceAll('\\', '/')).toLowerCase();
  const [, first] = plain.split(/\/+/);
  return `/${first}` === FOLDER;
}

/** The name of an upload in the one spelling that is answered; undefined for others. */
export function uploadName(requested: string): string | undefined {
  return FILE.exec(requested)?.[1];
}

function decoded(text: string): string {
  for (let former = text; ; former = text) {
    try {
      text = decodeURIComponent(former);
    } catch {
      return former;
    }
    if (text === former) return text;
  }
}
