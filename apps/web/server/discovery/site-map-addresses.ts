/** The index of all site maps. */
export const SITE_MAP_INDEX = '/sitemap.xml';
/** News of the last two days. */
export const NEWS_SITE_MAP = '/sitemap-news.xml';
/** Below it stands what the index names. */
export const SITE_MAPS = '/sitemap/';
