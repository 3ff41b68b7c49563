/**
 * The allow-list of stored rich text: each element with its attributes, each attribute with the
 * pattern of its values. Editor and server write every element through this table, and the test of
 * the site's style sheet reads it. Anything else can be neither stored nor shown.
 */
export const allowedElements: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  p: { class: /^(align-(center|right|justify)|attachment|missing-picture)$/ },
  h2: { id: /^muc-[a-z0-9-]+$/, class: /^align-(center|right|justify)$/ },
  h3: { id: /^muc-[a-z0-9-]+$/, class: /^align-(center|right|justify)$/ },
  h4: { id: /^muc-[a-z0-9-]+$/, class: /^align-(center|right|justify)$/ },
  br: {},
  hr: {},
  blockquote: {},
  ul: {},
  ol: { start: /^\d{1,4}$/, type: /^[aAiI]$/ },
  li: { id: /^note-\d{1,4}$/ },

  strong: {},
  em: {},
  u: {},
  s: {},
  sub: {},
  sup: { class: /^note-ref$/ },
  a: {
    id: /^note-ref-\d{1,4}$/,
    href: /^(https?:\/\/[^/]|mailto:.|tel:.|\/(?![/\\])|#(muc|note)-|portal:[a-z-]+\/[a-z0-9]+$)/i,
    type: /^[\w.+-]+\/[\w.+-]+$/,
    role: /^doc-(noteref|backlink)$/,
    'aria-label': /./,
  },

  table: {},
  caption: {},
  colgroup: {},
  col: { width: /^\d{1,4}$/ },
  thead: {},
  tbody: {},
  tr: {},
  th: { scope: /^(col|row)$/, colspan: /^\d{1,3}$/, rowspan: /^\d{1,4}$/ },
  td: { colspan: /^\d{1,3}$/, rowspan: /^\d{1,4}$/ },

  figure: { class: /^align-(left|center|right) size-(small|medium|full)$/ },
  img: {
    src: /^\/uploads\/[\w.-]+$/,
    srcset: /^\/uploads\/[\w.-]+ \d{1,5}w(, \/uploads\/[\w.-]+ \d{1,5}w)*$/,
    alt: /^/,
    width: /^\d{1,5}$/,
    height: /^\d{1,5}$/,
    role: /^presentation$/,
    loading: /^lazy$/,
  },
  figcaption: {},

  section: { class: /^notes$/, role: /^doc-endnotes$/, 'aria-label': /./ },
  span: { class: /^size$/, 'data-bytes': /^\d{1,12}$/ },
};

export function isAllowed(element: string, attribute: string, value: string): boolean {
  return allowedElements[element]?.[attribute]?.test(value) ?? false;
}

/** Pictures and files come only from the media library, so a page makes no third-party requests. */
export function isLibraryPath(path: string): boolean {
  return isAllowed('img', 'src', path);
}

/** The limit of stored HTML in characters: about five hundred printed pages. */
export const MAX_LENGTH = 2_000_000;
