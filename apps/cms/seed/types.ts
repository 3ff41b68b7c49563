import type { DocumentFileKind } from '@portal/contract/file-kinds';
import type {
  BodyLevel,
  DocumentGroup,
  RelationKind,
  SigningCapacity,
  ValidityStatus,
} from '@portal/contract/legal-vocabulary';

/**
 * The shapes of the first content. `key` identifies an item permanently: an item is created only
 * once under its key, so an editor's change or deletion is kept.
 */

/** `picture` is the name of a drawing in `pictures/`. */
export interface FirstPicture {
  picture: string;
  alt: string;
  caption?: string;
}

/** `file` is the name of a file in `apps/cms/seed/files/`. */
export interface FirstFile {
  file: string;
  /** The file name that visitors see. */
  name: string;
}

export interface FirstCategory {
  key: string;
  name: string;
  description: string;
  order: number;
  inMenu: boolean;
  parent?: string;
}

export interface FirstArticle {
  key: string;
  title: string;
  summary?: string;
  /** HTML; its pictures are `<figure data-picture="name" data-alt="…">caption</figure>`. */
  body: string;
  /** ISO 8601 with `+07:00`. */
  postedAt: string;
  author?: string;
  authorPosition?: string;
  source?: string;
  category: string;
  cover?: FirstPicture;
  attachments?: FirstFile[];
  related?: string[];
  featured?: boolean;
  corrections?: { date: string; note: string }[];
}

export interface FirstVideo {
  key: string;
  title: string;
  description: string;
  postedAt: string;
  file: FirstFile;
  poster: FirstPicture;
  /** In seconds. */
  duration: number;
  captions?: FirstFile;
  transcript?: string;
}

export interface FirstGallery {
  key: string;
  title: string;
  description: string;
  postedAt: string;
  photos: (FirstPicture & { credit?: string })[];
}

export interface FirstTerm {
  key: string;
  name: string;
  abbreviation?: string;
  group?: DocumentGroup;
}

export interface FirstBody extends FirstTerm {
  level: BodyLevel;
  /** The first and the last day under this name. */
  activeFrom?: string;
  activeTo?: string;
  /** The keys of the bodies that took over from it; they come earlier in the list. */
  successors?: string[];
}

export interface FirstLegalDocument {
  key: string;
  /** Drafts have none. */
  number?: string;
  documentType: string;
  /** Only for drafts; the group of other documents follows from type, number and bodies. */
  group?: 'draft';
  abstract: string;
  issuingBodies: string[];
  signatories?: { name: string; position: string; capacity?: SigningCapacity }[];
  /** All days are `YYYY-MM-DD`. */
  issuedOn: string;
  effectiveFrom?: string;
  expiresOn?: string;
  shortProcedure?: boolean;
  validityOverride?: ValidityStatus;
  validityReason?: string;
  legalFields: string[];
  /** HTML. */
  fullText?: string;
  files?: (FirstFile & { kind: DocumentFileKind })[];
  consultation?: FirstConsultation;
  relations?: FirstRelation[];
}

/** When and how the public may comment on a draft. */
export interface FirstConsultation {
  from: string;
  to: string;
  email?: string;
  postalAddress?: string;
  webAddress?: string;
  /** The key of an article. */
  notice?: string;
  /** The key of the document that the draft became. */
  outcome?: string;
}

/**
 * `target` is the key of an earlier document; `targetNumber` is the number of a document without an entry.
 */
export interface FirstRelation {
  kind: RelationKind;
  target?: string;
  targetNumber?: string;
  scope?: 'part';
  clause?: string;
  takesEffectOn?: string;
}

export interface FirstText {
  key: string;
  title: string;
  /** HTML, with pictures as in an article. */
  body: string;
}

export interface FirstPage extends FirstText {
  showsContact?: true;
}

export interface FirstLink {
  label: string;
  href: string;
}

export interface FirstSite {
  agencyName: string;
  parentBody: string;
  address: string;
  mapUrl: string;
  telephone: string;
  email: string;
  openingHours: string;
  licenceLine: string;
  responsiblePerson: string;
  openDataLicence: string;
  logo: FirstPicture;
  banner: FirstPicture;
  menu: (FirstLink & { children?: FirstLink[] })[];
  quickLinks: FirstLink[];
}
