import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import { isLibraryPath } from './allowed.js';

/** What the media library knows of a file. */
export interface LibraryFile {
  mime: string;
  bytes: number;
  /** In pixels, of a picture. */
  width: number | null;
  height: number | null;
  /** Lighter copies of a picture, as in the HTML attribute. */
  srcset: string | null;
}

/** The files of the media library that a document shows or offers, each once. */
export function libraryPaths(document: Node): string[] {
  const paths = new Set<string>();
  document.descendants((node) => {
    const path = pathOf(node);
    if (path !== undefined) paths.add(path);
  });
  return [...paths];
}

/**
 * The document with sizes and kinds as the library knows them; so a page does not jump while its
 * pictures load. What the library does not know stays as it was.
 */
export function withLibraryFacts(document: Node, files: ReadonlyMap<string, LibraryFile>): Node {
  const change = new Transform(document);
  document.descendants((node, position) => {
    const file = files.get(pathOf(node) ?? '');
    if (!file) return;
    const { mime, bytes, width, height, srcset } = file;
    const facts = node.type.name === 'figure' ? { srcset, width, height } : { mime, bytes };
    for (const [name, value] of Object.entries(facts)) {
      if (node.attrs[name] !== value) change.setNodeAttribute(position, name, value);
    }
  });
  return change.doc;
}

function pathOf(node: Node): string | undefined {
  const name = { figure: 'src', attachment: 'href' }[node.type.name];
  const path = name === undefined ? '' : String(node.attrs[name]);
  return isLibraryPath(path) ? path : undefined;
}
