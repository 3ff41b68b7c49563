import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import { isLibraryPath } from './allowed.js';

/** The facts about a file in the media library. */
export interface LibraryFile {
  mime: string;
  bytes: number;
  /** In pixels; null for files that are not pictures. */
  width: number | null;
  height: number | null;
  /** The smaller copies of a picture, in the form of the HTML attribute. */
  srcset: string | null;
}

/** The paths of the library files that a document shows or links to, without duplicates. */
export function libraryPaths(document: Node): string[] {
  const paths = new Set<string>();
  document.descendants((node) => {
    const path = pathOf(node);
    if (path !== undefined) paths.add(path);
  });
  return [...paths];
}

/**
 * Copies sizes and media types from the library into the document, so that the page layout does not
 * shift while pictures load. Files that are missing in `files` stay unchanged.
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
