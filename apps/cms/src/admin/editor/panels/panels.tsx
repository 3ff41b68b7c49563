import type { Editor } from '@tiptap/core';
import type { ComponentType } from 'react';
import { AttachmentPanel } from '../attachments/attachment-panel';
import { FindBar } from '../find/find-bar';
import { LinkPanel } from '../links/link-panel';
import { PicturePanel } from '../pictures/picture-panel';
import { ShortcutsPanel } from '../shortcuts/shortcuts-panel';
import { TablePanel } from '../tables/table-panel';
import { usePanels, type PanelName } from './panel-context';
import { useEscape } from './use-escape';

/** The panel that is open. */
export function Panels({ editor }: { editor: Editor }) {
  const { open } = usePanels();
  useEscape();
  const Panel = open && panels[open];
  return Panel ? <Panel editor={editor} /> : null;
}

type Panel = ComponentType<{ editor: Editor }>;

const panels: Record<PanelName, Panel> = {
  link: LinkPanel,
  picture: PicturePanel,
  attachment: AttachmentPanel,
  table: TablePanel,
  find: FindBar,
  shortcuts: ShortcutsPanel,
};
