import type { ModelLayout } from './model-layout';
import { article } from './article';
import { category } from './category';
import { components } from './components';
import { legalDocument } from './legal-document';
import { gallery, video } from './media';
import { page, redirect, site } from './site';
import { documentType, issuingBody, legalField } from './vocabularies';

export const modelLayouts: readonly ModelLayout[] = [
  article,
  category,
  legalDocument,
  documentType,
  issuingBody,
  legalField,
  video,
  gallery,
  page,
  site,
  redirect,
  ...components,
];
