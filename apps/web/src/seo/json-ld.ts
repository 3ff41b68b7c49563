import { scriptJson } from '../lib/page-state.ts';

/** A value of JSON-LD in the vocabulary of https://schema.org. */
export interface JsonLdObject {
  [name: string]: JsonLdValue;
}
type JsonLdValue = string | number | boolean | JsonLdObject | JsonLdValue[];

/** Facts of a page for programs, as an element for its head. */
export function jsonLdScript(facts: JsonLdObject[]): string {
  if (facts.length === 0) return '';
  const json = scriptJson({ '@context': 'https://schema.org', '@graph': facts });
  return `<script type="application/ld+json">${json}</script>`;
}
