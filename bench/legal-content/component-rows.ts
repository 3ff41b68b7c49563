import type { LegalDocument } from './document.ts';
import { RELATIONS, type Relation } from './relations.ts';
import { SIGNATORIES } from './terms.ts';
import { versionId, type TableRow, type Version } from './tables.ts';

/** Upper bounds per version, which keep the computed ids unique. */
const MOST_SIGNATORIES = 2;
const MOST_COMPONENTS = 10;

interface About {
  document: LegalDocument;
  relations: Relation[];
  number: number;
  version: Version;
}

/** The rows of Strapi's component tables: file, signatories, relations. */
export function* componentRows(about: About): Generator<TableRow> {
  const id = versionId(about.number, about.version);
  let place = 0;
  for (const component of componentsOf(about, id)) {
    yield* component.rows;
    const { field, cmp_id, component_type, order } = component;
    const link = { id: id * MOST_COMPONENTS + place, entity_id: id };
    yield ['legal_documents_cmps', { ...link, cmp_id, component_type, field, order }];
    place += 1;
  }
}

interface Component {
  rows: TableRow[];
  cmp_id: number;
  component_type: string;
  field: string;
  order: number;
}

function componentsOf(about: About, id: number): Component[] {
  const { document, relations, number, version } = about;
  return [
    fileComponent(id, number),
    ...document.signatories.map((signatory, place) => signatoryComponent(id, signatory, place)),
    ...relations.map((relation, place) => relationComponent(id, relation, place, version)),
  ];
}

function fileComponent(id: number, file: number): Component {
  const to = { related_id: id, related_type: 'legal.document-file', field: 'file', order: 1 };
  return {
    rows: [
      ['components_legal_document_files', { id, kind: 'original' }],
      ['files_related_mph', { id, file_id: file, ...to }],
    ],
    ...{ cmp_id: id, component_type: 'legal.document-file', field: 'files', order: 1 },
  };
}

function signatoryComponent(id: number, signatory: number, place: number): Component {
  const cmp_id = id * MOST_SIGNATORIES + place;
  const name = SIGNATORIES[signatory] ?? '';
  const row = { id: cmp_id, name, position: 'Phó Chủ tịch', capacity: 'KT' };
  return {
    rows: [['components_legal_signatories', row]],
    ...{ cmp_id, component_type: 'legal.signatory', field: 'signatories', order: place + 1 },
  };
}

function relationComponent(
  id: number,
  { kind, target, targetNumber, scope, clause }: Relation,
  place: number,
  version: Version,
): Component {
  const cmp_id = id * RELATIONS + place;
  const row = { id: cmp_id, kind, target_number: targetNumber, scope, clause };
  const rows: TableRow[] = [['components_legal_relations', row]];
  if (target !== undefined) {
    const legal_document_id = versionId(target + 1, version);
    const link = { id: cmp_id, relation_id: cmp_id, legal_document_id };
    rows.push(['components_legal_relations_target_lnk', link]);
  }
  return {
    rows,
    ...{ cmp_id, component_type: 'legal.relation', field: 'relations', order: place + 1 },
  };
}
