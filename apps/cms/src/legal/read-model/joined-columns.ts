/** The columns of `legal_entries` that `joinedDocuments` joins by, or that answers contain. */
export const joinedColumns = ['entry', 'row_id', 'document_group', 'consult_from', 'consult_to'];
