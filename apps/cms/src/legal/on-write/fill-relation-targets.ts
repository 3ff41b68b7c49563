import type { Database } from '../../platform/database/database';

/** Raise it when stored relations must be filled in again. */
export const RELATION_TARGETS_VERSION = 1;

/**
 * Fills in `target_document` of relations that were saved before it was stored: from their own link or,
 * where publishing left the link out, from the same relation of the draft.
 */
export async function fillRelationTargets(db: Database): Promise<void> {
  await db.raw(`
    update components_legal_relations set target_document = (
      select max(t.document_id) from components_legal_relations_target_lnk as k
      join legal_documents as t on t.id = k.legal_document_id
      where k.relation_id = components_legal_relations.id
    ) where target_document is null`);
  await db.raw(`
    update components_legal_relations set target_document = (
      select max(other.target_document) from legal_documents_cmps as own_place
      join legal_documents as own on own.id = own_place.entity_id and own.published_at is not null
      join legal_documents as draft
        on draft.document_id = own.document_id and draft.published_at is null
      join legal_documents_cmps as draft_place on draft_place.entity_id = draft.id
        and draft_place.field = own_place.field and draft_place."order" = own_place."order"
      join components_legal_relations as other on other.id = draft_place.cmp_id
      where own_place.cmp_id = components_legal_relations.id and own_place.field = 'relations'
        and other.kind = components_legal_relations.kind
        and other.target_number = components_legal_relations.target_number
    ) where target_document is null`);
}
