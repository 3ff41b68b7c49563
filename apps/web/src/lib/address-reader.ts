/** A parameter that the page does not understand and ignores. */
export interface IgnoredValue {
  parameter: string;
  value: string;
}

/** The parsed parameters of an address or a form, and those that did not parse. */
export interface Asked<Search> {
  search: Search;
  ignored: IgnoredValue[];
}

/**
 * Reads parameters by name, and collects each value that does not parse. An empty value counts as missing.
 */
export class AddressReader {
  readonly ignored: IgnoredValue[] = [];
  readonly #parameters: URLSearchParams;

  constructor(parameters: URLSearchParams) {
    this.#parameters = parameters;
  }

  /** The text as typed, trimmed. */
  text(parameter: string): string {
    return (this.#parameters.get(parameter) ?? '').trim();
  }

  one<T>(parameter: string, parse: (text: string) => T | undefined): T | undefined {
    const value = this.text(parameter);
    return value === '' ? undefined : this.#parsed(parameter, value, parse);
  }

  /** Values may be repeated parameters, or one parameter separated by commas. */
  all<T>(parameter: string, parse: (text: string) => T | undefined): T[] {
    const texts = this.#parameters.getAll(parameter).flatMap((text) => text.split(','));
    const values = texts
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => this.#parsed(parameter, text, parse));
    return [...new Set(values.filter((value) => value !== undefined))];
  }

  #parsed<T>(parameter: string, value: string, parse: (text: string) => T | undefined) {
    const parsed = parse(value);
    if (parsed === undefined) this.ignored.push({ parameter, value });
    return parsed;
  }
}
