const ROOT = '/api/v1';

export type ApiParams = Record<string, string | number | undefined>;

/** The path and query of an API answer on its host; undefined parameters are left out. */
export function apiAddress(path: string, params: ApiParams): string {
  const given = Object.entries(params).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? `${ROOT}${path}` : `${ROOT}${path}?${new URLSearchParams(given)}`;
}

/** A path of the contract with its parameters in place: `/articles/{slug}` becomes `/articles/hoi-nghi`. */
export function pathWith(pattern: string, params: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_part, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
}
