/** The index of all site maps. */
export const SITE_MAP_INDEX = '/sitemap.xml';
/** News of the last two days. */
export const NEWS_SITE_MAP = '/sitemap-news.xml';
/** The prefix of the files that the index lists. */
export const SITE_MAPS = '/sitemap/';
