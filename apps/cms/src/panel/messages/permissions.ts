import { isRecord } from '@portal/contract/is-record';
import { storeKeyOf } from '../layout/configuration';
import { modelLayouts } from '../../content/forms/all';
import { recordsIn } from '../../platform/records-in';
import { permissionNames } from './permission-names';

/** The display name of a content type or component, and the components in its fields. */
export interface Model {
  kind: 'content-type' | 'component';
  displayName: string;
  /** The component in a field, by the field's name. */
  components: Readonly<Record<string, string>>;
}

type FindModel = (uid: string) => Model | undefined;

const layouts = new Map(modelLayouts.map((layout) => [storeKeyOf(layout), layout]));
const TEXTS = ['displayName', 'category', 'subCategory'] as const;

/** Translates everything in the form of a role: content types, fields, permissions. */
export function namePermissions(data: Record<string, unknown>, find: FindModel): void {
  const sections = isRecord(data['sections']) ? data['sections'] : {};
  for (const kind of ['collectionTypes', 'singleTypes']) {
    const section = sections[kind];
    if (!isRecord(section)) continue;
    for (const subject of recordsIn(section['subjects'])) nameSubject(subject, find);
    section['actions'] = recordsIn(section['actions']).toSorted(byPlace);
  }
  for (const entry of [sections['plugins'], sections['settings'], data['conditions']]) {
    for (const one of recordsIn(entry)) for (const key of TEXTS) rename(one, key);
  }
}

/** The order of actions follows the workflow; otherwise the portal's own actions would come first. */
const ORDER = ['create', 'read', 'update', 'review', 'publish', 'withdraw', 'delete'];

function byPlace(one: Record<string, unknown>, other: Record<string, unknown>): number {
  return placeOf(one) - placeOf(other);
}

function placeOf({ actionId }: Record<string, unknown>): number {
  const place = ORDER.indexOf(String(actionId).replace(/^.*\./, ''));
  return place < 0 ? ORDER.length : place;
}

function nameSubject(subject: Record<string, unknown>, find: FindModel): void {
  const uid = String(subject['uid']);
  const model = find(uid);
  if (!model) return;
  subject['label'] = model.displayName;
  for (const property of recordsIn(subject['properties'])) {
    rename(property, 'label');
    if (property['value'] === 'fields') nameFields(property['children'], uid, model, find);
  }
}

function nameFields(fields: unknown, uid: string, model: Model, find: FindModel): void {
  const texts = layouts.get(storeKeyOf({ uid, kind: model.kind }))?.fields ?? {};
  for (const field of recordsIn(fields)) {
    const name = String(field['value']);
    field['label'] = texts[name]?.label ?? field['label'];
    const inside = model.components[name];
    const component = inside === undefined ? undefined : find(inside);
    if (inside !== undefined && component) nameFields(field['children'], inside, component, find);
  }
}

function rename(entry: Record<string, unknown>, key: string): void {
  const text = entry[key];
  if (typeof text === 'string') entry[key] = permissionNames[text] ?? text;
}
