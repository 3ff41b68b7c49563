/** The prefix of all tokens; any other `Authorization` is meant for someone else. */
export const API_TOKEN_PREFIX = 'cong_';

/** The whole header; its first group is the token. */
export const BEARER_TOKEN = new RegExp(`^bearer\\s+(${API_TOKEN_PREFIX}\\S+)$`, 'i');

/** The token of a client of the public API in an `Authorization` header; undefined if there is none. */
export function apiTokenIn(authorization: string | undefined): string | undefined {
  return authorization === undefined ? undefined : BEARER_TOKEN.exec(authorization)?.[1];
}
