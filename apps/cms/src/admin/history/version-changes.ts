import { diffIndices } from 'node-diff3';
import type { Field } from '../form-copies/field-text';
import type { BareLayout } from '../form-copies/use-layout';
import { joinBlocks, splitBlocks } from '../form-merge/rich-text-blocks';
import { shownValue } from './shown-value';
import type { State } from './version-answer';

export interface Place {
  older: string;
  newer: string;
}

export interface FieldChange {
  name: string;
  label: string;
  /** Whether the places are HTML; otherwise they are plain text. */
  isRichText: boolean;
  places: Place[];
}

const NOTHING: State = { fields: {}, names: {} };

/** The fields of the form that differ, each with the places where it does. */
export function changesBetween(
  older: State | null,
  newer: State | null,
  layout: BareLayout,
): FieldChange[] {
  const [one, other] = [older ?? NOTHING, newer ?? NOTHING];
  return layout.fields.flatMap((field) => {
    const { name, label } = field;
    if (jsonOf(one.fields[name]) === jsonOf(other.fields[name])) return [];
    const isRichText = isRich(field);
    const places = isRichText
      ? changedBlocks(htmlOf(one.fields[name]), htmlOf(other.fields[name]))
      : [
          {
            older: shownValue(one.fields[name], field, layout, one.names),
            newer: shownValue(other.fields[name], field, layout, other.names),
          },
        ];
    return [{ name, label, isRichText, places }];
  });
}

function isRich({ attribute: { type } }: Field): boolean {
  return type === 'customField' || type === 'richtext';
}

function htmlOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function jsonOf(value: unknown): string {
  const isNothing = value === undefined || (Array.isArray(value) && value.length === 0);
  return JSON.stringify(isNothing ? null : value);
}

/** The runs of paragraphs, lists and tables that differ between two texts. */
export function changedBlocks(older: string, newer: string): Place[] {
  const [one, other] = [splitBlocks(older), splitBlocks(newer)];
  return diffIndices(one, other).map(({ buffer1: [from, count], buffer2: [to, added] }) => ({
    older: joinBlocks(one.slice(from, from + count)),
    newer: joinBlocks(other.slice(to, to + added)),
  }));
}
