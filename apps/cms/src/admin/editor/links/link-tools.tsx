import { readOwnLink } from '@portal/rich-text/own-links';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { ExternalLink, SquarePen, Unlink } from 'lucide-react';
import { uidOf } from '../../type-uid';
import { formUrlOf } from '../../ui/form-address';
import { usePanels } from '../panels/panel-context';
import { ContextToolbar } from '../toolbar/context-toolbar';
import { ToolButton } from '../toolbar/tool-button';
import { removeLink } from './link-commands';
import { linkTexts as texts } from './link-texts';
import { useDestination } from './use-destination';
import { keys } from '../shortcuts/keys';

/** Shown while the cursor is in a link: says where it leads. */
export function LinkTools({ editor }: { editor: Editor }) {
  const href = useEditorState({
    editor,
    selector: () => String(editor.getAttributes('link')['href'] ?? ''),
  });
  return href === '' ? null : <Tools editor={editor} href={href} />;
}

function Tools({ editor, href }: { editor: Editor; href: string }) {
  const { show } = usePanels();
  const destination = useDestination(href);
  const isKnown = destination !== undefined && destination !== 'loading';
  return (
    <ContextToolbar editor={editor} name={texts.title}>
      <span className="rt-destination">
        {isKnown && destination.name}
        {isKnown && <small>{destination.detail}</small>}
      </span>
      <div className="rt-group">
        <ToolButton
          icon={ExternalLink}
          label={texts.open}
          onPress={() => window.open(placeOf(href), '_blank', 'noopener')}
        />
        <ToolButton
          icon={SquarePen}
          label={texts.edit}
          shortcut={keys.link}
          onPress={() => show('link')}
        />
        <ToolButton icon={Unlink} label={texts.remove} onPress={() => removeLink(editor)} />
      </div>
    </ContextToolbar>
  );
}

/** Own content opens in its form. */
function placeOf(href: string): string {
  const own = readOwnLink(href);
  return own ? formUrlOf(uidOf(own.target), own.documentId) : href;
}
