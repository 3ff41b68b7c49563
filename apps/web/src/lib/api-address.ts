const ROOT = '/api/v1';

export type ApiParams = Record<string, string | number | undefined>;

/** The address of an answer of the API on this site; parameters that are undefined are left out. */
export function apiAddress(path: string, params: ApiParams): string {
  const given = Object.entries(params).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? `${ROOT}${path}` : `${ROOT}${path}?${new URLSearchParams(given)}`;
}
