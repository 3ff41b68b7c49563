/**
 * The CORS headers of the API (Fetch Standard, 3.2.2): any page of any site may read it.
 * Credentials are not allowed, because the API has no signed-in users.
 */
export const PREFLIGHT_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
};

/** For the `Allow` header of the API's answers (RFC 9110, 10.2.1). */
export const API_METHODS = 'GET, HEAD, OPTIONS';
