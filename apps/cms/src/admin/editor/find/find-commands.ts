import { Extension, type Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { getMatchHighlights, search, SearchQuery, setSearchState } from 'prosemirror-search';
import { literalReplacement, patternOf } from './pattern';

/** The longest query, and the longest replacement. */
export const MAX_QUERY_CHARACTERS = 200;

export interface Search {
  words: string;
  replacement: string;
  ignoresMarks: boolean;
  caseSensitive: boolean;
}

interface Matches {
  count: number;
  /** From 1; 0 if no match is selected. */
  at: number;
}

export const FindAndReplace = Extension.create({
  name: 'findAndReplace',
  addProseMirrorPlugins: () => [search()],
});

/** Highlights every match; an empty query highlights nothing. */
export function lookFor({ state, view }: Editor, wanted: Search): void {
  const query = new SearchQuery({
    search: patternOf(wanted.words, wanted),
    replace: literalReplacement(wanted.replacement),
    caseSensitive: wanted.caseSensitive,
    regexp: true,
    literal: true,
  });
  view.dispatch(setSearchState(state.tr, query));
}

export function matchesIn({ state }: Editor): Matches {
  const { from, to } = state.selection;
  const places = getMatchHighlights(state).find();
  return {
    count: places.length,
    at: places.findIndex((place) => place.from === from && place.to === to) + 1,
  };
}

/** The selection as a query, cut to `MAX_QUERY_CHARACTERS`; empty if it spans several blocks. */
export function selectedWords({ state }: Editor): string {
  const { from, to, $from, $to } = state.selection;
  return $from.sameParent($to)
    ? state.doc.textBetween(from, to).slice(0, MAX_QUERY_CHARACTERS)
    : '';
}

export function run({ view }: Editor, command: Command): void {
  command(view.state, view.dispatch, view);
}
