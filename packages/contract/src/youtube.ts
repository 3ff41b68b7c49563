const HOST = /^\s*https?:\/\/(?:(?:www\.|m\.)?youtube\.com|(?:www\.)?youtube-nocookie\.com)\//i;
const SHORT = /^\s*https?:\/\/youtu\.be\/([\w-]{11})(?![\w-])/i;
const IN_PATH = /^[^?#]*\/(?:embed|shorts|live|v)\/([\w-]{11})(?![\w-])/;
const IN_QUERY = /^[^?#]*\/watch\/?\?(?:[^#]*&)?v=([\w-]{11})(?![\w-])/;

/**
 * The id of the YouTube video in an address of any form (share link, embed, shorts, live);
 * undefined for any other address.
 */
export function findYoutubeId(address: string): string | undefined {
  const short = SHORT.exec(address)?.[1];
  if (short !== undefined || !HOST.test(address)) return short;
  const path = address.replace(HOST, '/');
  return (IN_PATH.exec(path) ?? IN_QUERY.exec(path))?.[1];
}

/** The canonical address of a video, in which the cms stores it. */
export function youtubeAddress(id: string): string {
  return `https://www.youtube.com/watch?v=${id}`;
}

/** The player on the host without cookies. It starts at once, because the visitor asked for it. */
export function youtubePlayer(id: string): string {
  return `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0&hl=vi&cc_lang_pref=vi`;
}
