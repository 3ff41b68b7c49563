import { addStyle } from './add-style';

const rules = `
  textarea[name='transcript'] { min-height: 24rem; }
`;

/** Enlarges the text area of transcripts, which Strapi starts with three lines. */
export function heightenTextareas(): void {
  addStyle(rules);
}
