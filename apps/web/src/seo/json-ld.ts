import type { JsonLdObject } from '@portal/contract/legislation';
import { scriptJson } from '../lib/page-state.ts';

/** Facts of a page for programs, as an element for its head. */
export function jsonLdScript(facts: JsonLdObject[]): string {
  if (facts.length === 0) return '';
  const json = scriptJson({ '@context': 'https://schema.org', '@graph': facts });
  return `<script type="application/ld+json">${json}</script>`;
}
