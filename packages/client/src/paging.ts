/** The common fields of a list's pages. */
interface Page<T> {
  data: readonly T[];
  meta: { pagination: { page: number; pageCount: number } };
}

/**
 * All pages of a list, first one first: `pagesOf((page) => client.get('/videos', { query: { page } }))`.
 * Publishing meanwhile shifts later entries: to keep a copy, follow the changes.
 */
export async function* pagesOf<A extends Page<unknown>>(
  get: (page: number) => Promise<A>,
): AsyncGenerator<A> {
  let isLast = false;
  for (let page = 1; !isLast; page += 1) {
    const answer = await get(page);
    yield answer;
    isLast = page >= answer.meta.pagination.pageCount;
  }
}

/** All entries of a list, page by page; `get` is that of `pagesOf`. */
export async function* itemsOf<T>(get: (page: number) => Promise<Page<T>>): AsyncGenerator<T> {
  for await (const { data } of pagesOf(get)) yield* data;
}
