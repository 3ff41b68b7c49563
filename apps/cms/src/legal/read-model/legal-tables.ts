import type { Database } from '../../platform/database/database';

/**
 * The read model of published legal documents, projected in the transaction of each change:
 *
 * - `legal_entries`: one row per published document, indexed in the orders of lists. `document_group` follows
 *   from type, number and bodies (`groups/`); `words` are number and abstract without marks; `consult_from`
 *   and `consult_to` are the first and last day for comments on a draft, `consult_outcome` is the documentId
 *   of what it became; `history` is JSON of its own events and those that change it (`stored-history.ts`);
 * - `legal_terms`: the facet values by which a document is found, as numbers (`facet-ids.ts` and
 *   `legal_counts`), because counting the values themselves takes twice the time;
 * - `legal_counts`: these values (documentIds of type, body and field, the group, the year of issue, names of
 *   signatories), and how many documents have each; facet '' counts them all;
 * - `legal_edges`: what a published document does to others. `target` is a documentId, or null while `number`
 *   does not name exactly one published document. The event of a relation that does not change validity is
 *   on the day `told_on`, and void if `is_void`; both depend on the source alone;
 * - `legal_successions`: which body took over from which, as the terms of documents already reflect it: a
 *   document is also found by the successors of its bodies;
 * - `legal_spans`: a document's status from one day until before another, and the reason as JSON;
 * - `legal_status_counts`: by how much the number of documents with a status changes in a day, month or
 *   year, so that the sum up to a day counts them on that day.
 *
 * The status is stored for every past and future day, so no job has to run at midnight.
 */
export async function createLegalTables(db: Database): Promise<void> {
  for (const [name, define] of Object.entries(TABLES)) {
    if (!(await db.schema.hasTable(name))) await db.schema.createTable(name, define);
  }
}

const DAY_LENGTH = 10;

type Define = Parameters<Database['schema']['createTable']>[1];

const TABLES: Record<string, Define> = {
  legal_entries: (table) => {
    table.increments('entry');
    table.string('document_id').notNullable().unique();
    table.integer('row_id').notNullable();
    table.string('slug').notNullable().index();
    table.string('number').notNullable();
    table.string('number_key').notNullable().index();
    table.string('number_order').notNullable();
    table.string('document_group', 16).notNullable();
    table.string('issued_on', DAY_LENGTH).notNullable();
    table.string('effective_from', DAY_LENGTH);
    table.string('expires_on', DAY_LENGTH);
    table.string('consult_from', DAY_LENGTH);
    table.string('consult_to', DAY_LENGTH).index();
    table.string('consult_outcome').index();
    table.string('override');
    table.text('words').notNullable();
    table.text('history').notNullable().defaultTo('');
    table.index(['issued_on', 'document_id']);
    table.index(['effective_from', 'document_id']);
    table.index(['number_order', 'document_id']);
  },
  legal_terms: (table) => {
    table.integer('entry').notNullable();
    table.smallint('facet').notNullable();
    table.integer('term').notNullable();
    table.primary(['term', 'entry']);
    table.index(['entry', 'facet', 'term']);
  },
  legal_counts: (table) => {
    table.increments('term');
    table.string('facet', 16).notNullable();
    table.string('value').notNullable();
    table.integer('count').notNullable();
    table.unique(['facet', 'value']);
  },
  legal_successions: (table) => {
    table.string('body').notNullable();
    table.string('successor').notNullable().index();
    table.primary(['body', 'successor']);
  },
  legal_edges: (table) => {
    table.increments('edge');
    table.string('source').notNullable();
    table.integer('position').notNullable();
    table.string('kind', 16).notNullable();
    table.string('scope', 8).notNullable();
    table.text('clause');
    table.string('takes_effect_on', DAY_LENGTH);
    table.string('target');
    table.text('number').notNullable();
    table.string('number_key').notNullable().index();
    table.string('number_issued_on', DAY_LENGTH);
    table.string('told_on', DAY_LENGTH);
    table.smallint('is_void');
    table.index(['source', 'position']);
    // Few relations change validity; this finds them without reading the others.
    table.index(['source', 'kind']);
    table.index(['target', 'kind']);
  },
  legal_spans: (table) => {
    table.integer('entry').notNullable();
    table.string('from_day', DAY_LENGTH).notNullable();
    table.string('to_day', DAY_LENGTH).notNullable();
    table.string('status', 24).notNullable();
    table.text('because');
    table.primary(['entry', 'from_day']);
    table.index(['entry', 'from_day', 'to_day', 'status']);
  },
  legal_status_counts: (table) => {
    table.string('unit', 8).notNullable();
    table.string('period', DAY_LENGTH).notNullable();
    table.string('status', 24).notNullable();
    table.integer('count').notNullable();
    table.primary(['unit', 'period', 'status']);
  },
};

export const LEGAL_TABLES = Object.keys(TABLES);
