import type { Editor } from '@tiptap/core';
import type { ComponentType } from 'react';
import { AttachmentPanel } from '../attachments/attachment-panel';
import { PicturePanel } from '../pictures/picture-panel';
import { TablePanel } from '../tables/table-panel';
import { usePanels, type PanelName } from './panel-context';

/** Whichever panel is open. */
export function Panels({ editor }: { editor: Editor }) {
  const { open } = usePanels();
  const Panel = open && panels[open];
  return Panel ? <Panel editor={editor} /> : null;
}

type Panel = ComponentType<{ editor: Editor }>;

const panels: Partial<Record<PanelName, Panel>> = {
  picture: PicturePanel,
  attachment: AttachmentPanel,
  table: TablePanel,
};
