import { escapeAttribute } from '../escape.js';
import type { RenderPart } from './render-text.js';
import { valueOf } from './tags.js';

/** Adds a self-link beside each heading; inside, a screen reader would read it with the heading. */
export function headingAnchors(labelOf: (heading: string) => string): RenderPart {
  return ({ insert }) => ({
    heading: ({ id, words }, { start, end }) => {
      const label = escapeAttribute(labelOf(words));
      insert(start, '<div class="anchored">');
      insert(end, `<a class="anchor" href="#${id}" aria-label="${label}"></a></div>`);
    },
  });
}

/**
 * Wraps each table in a scrollable region with keyboard focus. `number` counts the tables from 1; a
 * nested table belongs to the outer one.
 */
export function tableRegions(labelOf: (number: number, caption: string) => string): RenderPart {
  return ({ insert, mark, wordsSince }) => {
    let depth = 0;
    let number = 0;
    let tableStart = 0;
    let captionMark = 0;
    let caption = '';
    return {
      visit: ({ name, isEnd, start, end }) => {
        if (name === 'caption' && depth === 1) {
          if (isEnd) caption = wordsSince(captionMark);
          else captionMark = mark();
        }
        if (name !== 'table') return;
        depth += isEnd ? -1 : 1;
        if (!isEnd && depth === 1) {
          number += 1;
          tableStart = start;
          caption = '';
        }
        if (depth > 0) return;
        const label = escapeAttribute(labelOf(number, caption));
        insert(
          tableStart,
          `<div class="table-scroll" role="region" aria-label="${label}" tabindex="0">`,
        );
        insert(end, '</div>');
      },
    };
  };
}

/**
 * Adds the `sizes` attribute, with which a browser selects a copy from `srcset`. The keys of
 * `sizes` are the sizes of figures, the values are those of the HTML attribute.
 */
export function pictureSizes(sizes: Readonly<Record<string, string>>): RenderPart {
  return ({ html, insert }) => {
    let size = '';
    return {
      visit: (tag) => {
        if (tag.name === 'figure') size = valueOf(html, tag, 'class')?.split('size-')[1] ?? '';
        if (tag.name !== 'img' || !sizes[size] || !valueOf(html, tag, 'srcset')) return;
        insert(tag.start + '<img '.length, `sizes="${sizes[size]}" `);
      },
    };
  };
}
