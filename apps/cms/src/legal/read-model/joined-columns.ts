/** The columns of entries that an answer about documents takes from them, or joins them by. */
export const joinedColumns = ['entry', 'row_id', 'document_group', 'consult_from', 'consult_to'];
