import { article, documentList, home, legalDocument, search, type Template } from './templates.ts';

/** What a page may cost at the first visit, before anything is touched; KB are 1,024 bytes, in Brotli. */
export interface Budget {
  title: string;
  template: Template;
  jsKb: number;
  totalKb: number;
  htmlKb: number;
  /** Begun before the largest paint, the page itself among them; undefined where there is no bound. */
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

/** Pages with many tools, that may have no more JavaScript at first than the home page. */
export const pagesWithTools: Template[] = [documentList, legalDocument, search];
