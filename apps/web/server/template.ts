import { createHash } from 'node:crypto';
import { CODE_ID, START_SCRIPT } from './start-script.ts';

/** A page as `render` of the built `src/entry-server.tsx` gives it. */
export interface PageParts {
  head: string;
  body: string;
  state: string;
  modules: string[];
}

/** An entry of Vite's manifest: the files that a page's code needs. */
export interface ManifestEntry {
  file: string;
  imports?: string[];
}
export type Manifest = Record<string, ManifestEntry>;

const ROOT = '<div id="root"></div>';
const NO_SCRIPT = /\s*<noscript>.*?<\/noscript>/s;
const TITLE = /\s*<title>.*?<\/title>/s;
const ENTRY = /<script type="module"[^>]*><\/script>/;
const INLINE_SCRIPT = /<script>(.*?)<\/script>/gs;

/** The built `index.html`, to be filled with a page. */
export interface Template {
  /** The template as built, which renders itself in the browser. */
  empty: string;
  htmlOf: (page: PageParts) => Buffer;
  /** Sources of a content security policy that allow its inline scripts. */
  scriptHashes: string[];
}

/** `origin` is the site's public one; its pages carry it for absolute addresses. */
export function readTemplate(html: string, manifest: Manifest, origin: string): Template {
  const isThere = (file: string) => html.includes(`"/${file}"`);
  const [entry = ''] = ENTRY.exec(html) ?? [];
  const rendered = html
    .replace(entry, '')
    .replace('<html lang="vi"', `$& data-origin="${origin}"`)
    .replace(NO_SCRIPT, '')
    .replace(TITLE, '');
  const [beforeHeadEnd = '', afterHead = ''] = rendered.split('</head>');
  const [beforeRoot = '', afterRoot = ''] = afterHead.split(ROOT);
  return {
    empty: html,
    htmlOf: ({ head, body, state, modules }) =>
      inBytes([
        ...[beforeHeadEnd, head, `<template id="${CODE_ID}">`, entry],
        ...[codeLinks(modules, manifest, isThere), '</template>'],
        ...['<script>', START_SCRIPT, '</script></head>', beforeRoot],
        ...['<div id="root">', body, '</div>'],
        ...['<script type="application/json" id="page-state">', state, '</script>', afterRoot],
      ]),
    scriptHashes: [...inlineScripts(html), START_SCRIPT].map(
      (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    ),
  };
}

/** Written into one buffer: a string would copy the page twice and be slow to collect. */
function inBytes(parts: string[]): Buffer {
  const length = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  const bytes = Buffer.allocUnsafe(length);
  let end = 0;
  for (const part of parts) end += bytes.write(part, end);
  return bytes;
}

const inlineScripts = (html: string) =>
  [...html.matchAll(INLINE_SCRIPT)].map(([, script = '']) => script);

/**
 * Preload links for the page's own code and its imports, except those in the template. One style sheet
 * serves all pages.
 */
function codeLinks(
  modules: string[],
  manifest: Manifest,
  isThere: (file: string) => boolean,
): string {
  return withImports(modules, manifest)
    .filter(({ file }) => !isThere(file))
    .map(({ file }) => `<link rel="modulepreload" crossorigin href="/${file}">`)
    .join('');
}

function withImports(modules: string[], manifest: Manifest): ManifestEntry[] {
  const entries = new Map<string, ManifestEntry>();
  const add = (key: string) => {
    const entry = manifest[key];
    if (entry === undefined || entries.has(key)) return;
    entries.set(key, entry);
    entry.imports?.forEach(add);
  };
  modules.forEach(add);
  return [...entries.values()];
}
