import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { strings } from '@strapi/utils';
import { findKindOfEnding, isHeicEnding, type UploadKind } from '../uploads/upload-kinds';

/** In UTF-16 code units; any such text fits into PostgreSQL's `varchar(255)`. */
const MAX_NAME_LENGTH = 255;
/** In bytes (it is ASCII). With a rendition's prefix it stays far below the 255 that file systems allow. */
const MAX_SLUG_BYTES = 100;
const RANDOM_BYTES = 5;

const REAL_ENDING = /^\.[a-z0-9]{1,8}$/;
/** Control characters, and marks that change the text direction. */
const UNSEEN = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const DOUBLE_QUOTES = /["“”]/g;
const NOT_IN_NAMES = /[<>:/\\|?*]+/g;
const RESERVED_ON_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** The extension, lower case: `.jpg`; empty if the last dot is punctuation, as in `Mục 1. Chung`. */
export function endingOf(name: string): string {
  const ending = path.extname(`x${name.trim()}`).toLowerCase();
  return REAL_ENDING.test(ending) ? ending : '';
}

/**
 * The name of a file in the library: the editor's name without characters that some system forbids, with
 * an extension that fits its kind, cut to `MAX_NAME_LENGTH`.
 */
export function fileNameOf(given: string, kind: UploadKind): string {
  const ending = endingOf(given);
  const isOfUploads = findKindOfEnding(ending) !== undefined || isHeicEnding(ending);
  const trimmed = given.trim();
  const base = readable(isOfUploads ? trimmed.slice(0, -ending.length) : trimmed);
  const right = kind.endings.includes(ending) ? ending : kind.endings[0];
  return cut(base, MAX_NAME_LENGTH - right.length) + right;
}

function readable(base: string): string {
  const name = base
    .normalize('NFC')
    .toWellFormed()
    .replace(UNSEEN, ' ')
    .replace(DOUBLE_QUOTES, "'")
    .replace(NOT_IN_NAMES, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (name === '') return 'tep';
  return RESERVED_ON_WINDOWS.test(name) ? `tep-${name}` : name;
}

/** Cuts a text without splitting a character, and appends an ellipsis. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

/** Cuts a name to `MAX_NAME_LENGTH`, and keeps its extension. */
export function storableName(name: string): string {
  const ending = endingOf(name);
  return cut(name.slice(0, name.length - ending.length), MAX_NAME_LENGTH - ending.length) + ending;
}

/** A unique and unguessable file name on disk, without extension. */
export function diskNameOf(base: string): string {
  const slug = strings.nameToSlug(base.normalize('NFC'), { separator: '_', lowercase: false });
  const short = slug.slice(0, MAX_SLUG_BYTES).replace(/_+$/, '') || 'tep';
  return `${short}_${randomBytes(RANDOM_BYTES).toString('hex')}`;
}
