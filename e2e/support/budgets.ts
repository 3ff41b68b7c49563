import { article, documentList, home, legalDocument, search, type Template } from './templates.ts';

/** The limits of a first visit before the first touch; KB are 1,024 bytes after Brotli. */
export interface Budget {
  title: string;
  template: Template;
  jsKb: number;
  totalKb: number;
  htmlKb: number;
  /** Requests begun before the largest paint, the page itself among them; undefined means no limit. */
  requests: number | undefined;
}

export const budgets = {
  article: {
    ...{ title: 'một tin', template: article },
    ...{ jsKb: 106, totalKb: 210, htmlKb: 14, requests: 8 },
  },
  home: {
    ...{ title: 'trang chủ', template: home },
    ...{ jsKb: 110, totalKb: 220, htmlKb: 22, requests: undefined },
  },
} satisfies Record<string, Budget>;

/** Pages with many tools, which may load no more JavaScript at first than the home page. */
export const pagesWithTools: Template[] = [documentList, legalDocument, search];
