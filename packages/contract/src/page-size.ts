/** The limits of `pageSize`; a file of its own, so that the site's scripts need no schema for them. */
export const MAX_PAGE_SIZE = 100;
export const DEFAULT_PAGE_SIZE = 20;
