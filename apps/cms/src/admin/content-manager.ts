import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType, ReactNode } from 'react';

/** What Strapi's content manager passes to the parts of a form. */
export interface ItemInForm {
  model: string;
  documentId?: string;
  /**
   * The stored item: undefined before the first save, a new object after each. Only types with drafts have
   * a status.
   */
  document?: { documentId?: string; updatedAt?: string; status?: string; slug?: unknown };
}

export interface PropsAboveFields extends ItemInForm {
  collectionType: string;
}

interface SidePanel {
  title: string;
  content: ReactNode;
}

type App = Pick<StrapiApp, 'getPlugin'>;

/** Adds a panel beside forms. Strapi calls `panel` while rendering; null hides it for an item. */
export function addSidePanel(app: App, panel: (item: ItemInForm) => SidePanel | null): void {
  const add = app.getPlugin('content-manager').apis['addEditViewSidePanel'];
  if (typeof add === 'function') add([panel]);
}

/** Adds a component to the slot that our patch puts above the fields of a form. */
export function addAboveFields(
  app: App,
  name: string,
  Component: ComponentType<Partial<PropsAboveFields>>,
): void {
  app.getPlugin('content-manager').injectComponent('editView', 'top', { name, Component });
}
