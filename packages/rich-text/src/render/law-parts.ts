import { escapeAttribute } from '../escape.js';
import type { RenderPart, TextHeading } from './render-text.js';
import { valueOf } from './tags.js';

const CHAPTER_OR_ARTICLE = /^(?:chuong|dieu)-/;
const ARTICLE = /^dieu-/;
const ARTICLE_LABEL = /^\s*điều\s+\d{1,3}[a-zđ]?/iu;
const BARE_CHAPTER = /^chương\s+\S+$/iu;
/** In UTF-16 units; titles are not longer. */
const LONGEST_TITLE = 120;

/**
 * Collects the headings of a law whose provisions have anchors; a chapter or an article that is a paragraph
 * counts as a heading. A chapter that is only a number takes the line below it as its title.
 */
export function lawContents(contents: TextHeading[]): RenderPart {
  return ({ html, mark, wordsSince }) => {
    let open: { id: string; mark: number } | undefined;
    let isUntitled = false;
    const add = (heading: TextHeading) => {
      contents.push({ ...heading, words: shortened(heading.words) });
      isUntitled = heading.id.startsWith('chuong-') && BARE_CHAPTER.test(heading.words);
    };
    const entitle = (title: string) => {
      const chapter = contents.at(-1);
      if (chapter && isUntitled && title.length <= LONGEST_TITLE) chapter.words += `. ${title}`;
      isUntitled = false;
    };
    return {
      visit: (tag) => {
        if (tag.name !== 'p') return;
        if (!tag.isEnd) {
          open = { id: valueOf(html, tag, 'id') ?? '', mark: mark() };
        } else if (open) {
          const words = wordsSince(open.mark);
          if (CHAPTER_OR_ARTICLE.test(open.id))
            add({ id: open.id, level: levelOf(open.id), words });
          else entitle(words);
          open = undefined;
        }
      },
      heading: (heading) => {
        if (isUntitled && !CHAPTER_OR_ARTICLE.test(heading.id)) entitle(heading.words);
        else
          add({
            ...heading,
            level: CHAPTER_OR_ARTICLE.test(heading.id) ? levelOf(heading.id) : heading.level,
          });
      },
    };
  };
}

/** Adds a copy button to the first line of each article. */
export function articleButtons(labelOf: (article: string) => string): RenderPart {
  return ({ html, insert, mark, wordsSince }) => {
    const add = (at: number, id: string, words: string) => {
      const [article] = ARTICLE_LABEL.exec(words) ?? [];
      if (!ARTICLE.test(id) || article === undefined) return;
      const label = escapeAttribute(labelOf(article.trim()));
      insert(
        at,
        `<button type="button" class="copy-article needs-script" value="${id}" aria-label="${label}" title="${label}"></button>`,
      );
    };
    let open: { id: string; mark: number } | undefined;
    return {
      visit: (tag) => {
        if (tag.name !== 'p') return;
        if (!tag.isEnd) open = { id: valueOf(html, tag, 'id') ?? '', mark: mark() };
        else if (open) add(tag.start, open.id, wordsSince(open.mark));
      },
      heading: ({ id, words }, { end }) => add(end, id, words),
    };
  };
}

function levelOf(id: string): number {
  return id.startsWith('chuong-') ? 2 : 3;
}

function shortened(words: string): string {
  if (words.length <= LONGEST_TITLE) return words;
  const head = words.slice(0, LONGEST_TITLE);
  return `${head.slice(0, head.lastIndexOf(' '))}…`;
}
