import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { strings } from '@strapi/utils';
import { findKindOfEnding, isHeicEnding, type UploadKind } from '../uploads/upload-kinds';

/** In UTF-16 units: what PostgreSQL's `varchar(255)` holds of any text. */
const LONGEST_NAME = 255;
/** In bytes, for it is ASCII. With the prefix of a rendition it stays far from the 255 of a disk. */
const LONGEST_SLUG = 100;
const RANDOM_BYTES = 5;

const REAL_ENDING = /^\.[a-z0-9]{1,8}$/;
/** Control characters, and those that turn the direction of a text round. */
const UNSEEN = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const DOUBLE_QUOTES = /["“”]/g;
const NOT_IN_NAMES = /[<>:/\\|?*]+/g;
const RESERVED_ON_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** `.jpg`, in small letters; empty where what follows the last point is no ending: `Mục 1. Chung`. */
export function endingOf(name: string): string {
  const ending = path.extname(`x${name.trim()}`).toLowerCase();
  return REAL_ENDING.test(ending) ? ending : '';
}

/**
 * The name under which the library keeps a file: as the editor gave it, without what no file can be
 * called on some system, with an ending of its kind, cut where the database ends.
 */
export function fileNameOf(given: string, kind: UploadKind): string {
  const ending = endingOf(given);
  const isOfUploads = findKindOfEnding(ending) !== undefined || isHeicEnding(ending);
  const trimmed = given.trim();
  const base = readable(isOfUploads ? trimmed.slice(0, -ending.length) : trimmed);
  const right = kind.endings.includes(ending) ? ending : kind.endings[0];
  return cut(base, LONGEST_NAME - right.length) + right;
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

/** Says by an ellipsis that it was cut, and halves no character. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

/** A name as the database holds it, whatever way it comes. */
export function storableName(name: string): string {
  const ending = endingOf(name);
  return cut(name.slice(0, name.length - ending.length), LONGEST_NAME - ending.length) + ending;
}

/** The name on disk without its ending; nobody can guess it, and no two files share it. */
export function diskNameOf(base: string): string {
  const slug = strings.nameToSlug(base.normalize('NFC'), { separator: '_', lowercase: false });
  const short = slug.slice(0, LONGEST_SLUG).replace(/_+$/, '') || 'tep';
  return `${short}_${randomBytes(RANDOM_BYTES).toString('hex')}`;
}
