/** What every page of a list says of itself. */
interface Page<T> {
  data: readonly T[];
  meta: { pagination: { page: number; pageCount: number } };
}

/**
 * All pages of a list, the first one first: `pagesOf((page) => client.get('/videos', { query: { page } }))`.
 * What is published meanwhile moves what comes after it: to keep a copy, follow the changes.
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
