/** A value that the page does not understand and does without. */
export interface IgnoredValue {
  parameter: string;
  value: string;
}

/** What an address or a form asks for, and what of it was not understood. */
export interface Asked<Search> {
  search: Search;
  ignored: IgnoredValue[];
}

/** Reads parameters by their names, and notes each value that does not parse. An empty one is none. */
export class AddressReader {
  readonly ignored: IgnoredValue[] = [];
  readonly #parameters: URLSearchParams;

  constructor(parameters: URLSearchParams) {
    this.#parameters = parameters;
  }

  /** As typed, without spaces around it. */
  text(parameter: string): string {
    return (this.#parameters.get(parameter) ?? '').trim();
  }

  one<T>(parameter: string, parse: (text: string) => T | undefined): T | undefined {
    const value = this.text(parameter);
    return value === '' ? undefined : this.#parsed(parameter, value, parse);
  }

  /** Several values stand in parameters of the same name, or in one with commas between them. */
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
