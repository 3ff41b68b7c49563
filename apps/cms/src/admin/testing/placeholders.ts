import { createRequire } from 'node:module';
import { fromStrapi } from './strapi-packages';

/** An element of a message, as the admin's own parser returns it. */
interface Element {
  /** 0: plain text, 7: `#` in a plural. */
  type: number;
  value?: string;
  children?: Element[];
  options?: Record<string, { value: Element[] }>;
}

interface Parser {
  parse(message: string): Element[];
}

const LITERAL = 0;
const POUND = 7;

const fromAdmin = createRequire(fromStrapi.resolve('@strapi/admin/package.json'));
const fromIntl = createRequire(fromAdmin.resolve('react-intl/package.json'));
const parser: Parser = fromIntl('@formatjs/icu-messageformat-parser');

/** The names of all arguments and tags of an ICU message; throws for an invalid one. */
export function placeholdersOf(message: string): Set<string> {
  return new Set(parser.parse(message).flatMap(namesIn));
}

/** Some of Strapi's own texts are no valid messages: they contain a bare `<`. */
export function isMessage(text: string): boolean {
  try {
    parser.parse(text);
    return true;
  } catch {
    return false;
  }
}

function namesIn(element: Element): string[] {
  if (element.type === LITERAL || element.type === POUND) return [];
  const inside = [
    ...(element.children ?? []),
    ...Object.values(element.options ?? {}).flatMap(({ value }) => value),
  ];
  return [element.value ?? '', ...inside.flatMap(namesIn)];
}
