import { mergeRichText, writeParts, type Part } from './merge-rich-text';
import { mergeValue } from './merge-value';
import { asTexts } from './rich-text-blocks';
import { isRelation, isSame, type Values, type Versions } from './values';

export interface Conflict extends Versions<unknown> {
  field: string;
  /** The merged field if my side wins conflicts. */
  withMine: unknown;
  /** The merged field if their side wins conflicts. */
  withTheirs: unknown;
  /** The paragraphs of a rich text, with the conflicts among them. */
  parts?: Part[];
}

export interface MergedForm {
  /** The merged values; mine wins conflicts. */
  values: Values;
  conflicts: Conflict[];
  /** The fields that took over changes of others. */
  takenOver: string[];
}

/** The fields that only the server sets. */
const TECHNICAL = new Set([
  ...['id', 'documentId', 'locale', 'localizations', 'status'],
  ...['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'],
]);

/**
 * A three-way merge of a form with a newer version on the server. A form holds only its own changes to a
 * relation, so it cannot show those of others: `changedRelations` names the to-one relations that others
 * have changed.
 */
export function mergeForms(
  { base, mine, theirs }: Versions<Values>,
  changedRelations: ReadonlySet<string> = new Set(),
): MergedForm {
  const values: Record<string, unknown> = {};
  const conflicts: Conflict[] = [];
  const takenOver: string[] = [];
  for (const field of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const versions = { base: base[field], mine: mine[field], theirs: theirs[field] };
    const merged = TECHNICAL.has(field)
      ? { value: versions.theirs }
      : mergeField(field, versions, changedRelations.has(field));
    values[field] = merged.value;
    if ('conflict' in merged && merged.conflict) conflicts.push(merged.conflict);
    else if (isTakenOver(field, versions.mine, merged.value)) takenOver.push(field);
  }
  return { values, conflicts, takenOver };
}

function mergeField(
  field: string,
  versions: Versions<unknown>,
  isChangedRelation: boolean,
): { value: unknown; conflict?: Conflict } {
  const { base, mine, theirs } = versions;
  const texts = asTexts(versions);
  if (texts) return mergeTexts(field, texts);
  const { value, isClash } = mergeValue(versions, 'mine');
  const isRelationClash = isChangedRelation && isRelation(mine) && !isSame(base, mine);
  if (!isClash && !isRelationClash) return { value };
  const withTheirs = isRelationClash ? theirs : mergeValue(versions, 'theirs').value;
  return { value, conflict: { field, ...versions, withMine: value, withTheirs } };
}

function mergeTexts(field: string, versions: Versions<string>) {
  const { base, mine, theirs } = versions;
  if (mine === theirs || base === theirs) return { value: mine };
  if (base === mine) return { value: theirs };
  const parts = mergeRichText(versions);
  const withMine = writeParts(parts, () => 'mine');
  if (parts.every(({ kind }) => kind === 'agreed')) return { value: withMine };
  const withTheirs = writeParts(parts, () => 'theirs');
  return { value: withMine, conflict: { field, ...versions, withMine, withTheirs, parts } };
}

function isTakenOver(field: string, mine: unknown, value: unknown): boolean {
  return !TECHNICAL.has(field) && !isRelation(value) && !isSame(mine, value);
}
