import type { TextParts } from '@portal/rich-text/render/text-parts';
import type { Other } from './finding';

/** The facts of an item itself that gates check. A field is null if the type does not have it. */
export interface OwnFacts {
  title: string;
  summary: string | null;
  category: { isChosen: boolean } | null;
  texts: { field: string; parts: TextParts }[];
  /** Pictures outside the rich texts, such as a cover or the photos of a gallery. */
  pictures: Picture[];
  /** An uploaded video, and whether it has alternatives for people who cannot hear it. */
  film: { fileName: string; hasCaptions: boolean; hasTranscript: boolean } | null;
  postedAt: Date | null;
}

export interface Publication extends OwnFacts {
  /** True if it was never public. */
  isNew: boolean;
  /** The instant of the check. */
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

/** Facts from other items. */
interface Surroundings {
  /** Items of the same type posted around the same days, to compare titles. */
  ofTheseDays: Other[];
  /** Links in its texts (`portal:…`) to unpublished items, with the draft's title; null if it is gone. */
  deadLinks: ReadonlyMap<string, string | null>;
}
