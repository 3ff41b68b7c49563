import type { Editor } from '@tiptap/core';
import { Keyboard, Maximize2, Minimize2, Save, Search } from 'lucide-react';
import { useForm } from '@strapi/strapi/admin';
import { pressSave } from '../../press-save';
import { usePanels } from '../panels/panel-context';
import { keys } from '../shortcuts/keys';
import { richTextTexts } from '../rich-text-texts';
import { ToolButton } from './tool-button';

const texts = richTextTexts.toolbar;

export function ViewTools({ editor }: { editor: Editor }) {
  const { show, isFull, toggleFull } = usePanels();
  const isModified = useForm('ViewTools', (form) => form.modified);
  return (
    <div className="rt-group rt-end">
      {isFull && (
        <ToolButton
          icon={Save}
          label={texts.save}
          shortcut={keys.save}
          disabled={!isModified}
          onPress={pressSave}
        />
      )}
      <ToolButton
        icon={Search}
        label={texts.find}
        shortcut={keys.find}
        onPress={() => show('find')}
      />
      <ToolButton
        icon={Keyboard}
        label={texts.shortcuts}
        shortcut={keys.shortcuts}
        onPress={() => show('shortcuts')}
      />
      <ToolButton
        icon={isFull ? Minimize2 : Maximize2}
        label={isFull ? texts.leaveFullScreen : texts.fullScreen}
        shortcut={isFull ? keys.leaveFullScreen : keys.fullScreen}
        onPress={() => {
          toggleFull();
          editor.commands.focus();
        }}
      />
    </div>
  );
}
