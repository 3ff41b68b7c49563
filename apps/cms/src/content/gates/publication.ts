import type { TextParts } from '@portal/rich-text/render/text-parts';
import type { Other } from './finding';

/** What an item says of itself that is looked at before it is published; null where its type has no such field. */
export interface OwnFacts {
  title: string;
  summary: string | null;
  category: { isChosen: boolean } | null;
  texts: { field: string; parts: TextParts }[];
  /** Pictures outside of the texts; `index` is their place in a list of them. */
  pictures: Picture[];
  /** A film of the portal's own, with what helps those who do not hear it. */
  film: { fileName: string; hasCaptions: boolean; hasTranscript: boolean } | null;
  postedAt: Date | null;
}

export interface Publication extends OwnFacts {
  /** Whether readers have never seen it. */
  isNew: boolean;
  /** When it is looked at. */
  now: Date;
  surroundings: Surroundings;
}

export interface Picture {
  field: string;
  name: string;
  fileName: string;
  alt: string;
  isDecorative: boolean;
  /** What to do about a missing description. */
  remedy: string;
}

/** What other items tell. */
interface Surroundings {
  /** Items of its type of these days, whose titles may be the same. */
  ofTheseDays: Other[];
  /** The links in its texts (`portal:…`) that lead to nothing that readers see; with the title of a draft. */
  deadLinks: ReadonlyMap<string, string | null>;
}
