import { Dialog } from '../panels/dialog';
import { usePanels } from '../panels/panel-context';
import { richTextTexts } from '../rich-text-texts';
import { keys } from './keys';
import { shortcutTexts as texts } from './shortcut-texts';

const { toolbar } = richTextTexts;

const groups: { title: string; shortcuts: [label: string, keys: string][] }[] = [
  {
    title: texts.words,
    shortcuts: [
      [toolbar.bold, keys.bold],
      [toolbar.italic, keys.italic],
      [toolbar.underline, keys.underline],
      [toolbar.strike, keys.strike],
      [toolbar.superscript, keys.superscript],
      [toolbar.subscript, keys.subscript],
      [toolbar.clear, keys.clear],
      [toolbar.link, keys.link],
    ],
  },
  {
    title: texts.paragraphs,
    shortcuts: [
      [toolbar.paragraph, keys.paragraph],
      [toolbar.heading2, keys.heading2],
      [toolbar.heading3, keys.heading3],
      [toolbar.heading4, keys.heading4],
      [toolbar.bulletList, keys.bulletList],
      [toolbar.orderedList, keys.orderedList],
      [toolbar.indent, keys.indent],
      [toolbar.outdent, keys.outdent],
      [toolbar.quote, keys.quote],
      [toolbar.alignLeft, keys.alignLeft],
      [toolbar.alignCenter, keys.alignCenter],
      [toolbar.alignRight, keys.alignRight],
      [toolbar.alignJustify, keys.alignJustify],
      [texts.lineBreak, keys.lineBreak],
    ],
  },
  {
    title: texts.more,
    shortcuts: [
      [toolbar.footnote, keys.footnote],
      [toolbar.nonBreakingSpace, keys.nonBreakingSpace],
      [texts.plainPaste, keys.plainPaste],
      [texts.nextCell, keys.nextCell],
      [texts.previousCell, keys.previousCell],
    ],
  },
  {
    title: texts.work,
    shortcuts: [
      [toolbar.undo, keys.undo],
      [toolbar.redo, keys.redo],
      [toolbar.find, `${keys.find}; ${keys.replace}`],
      [toolbar.fullScreen, keys.fullScreen],
      [toolbar.leaveFullScreen, keys.leaveFullScreen],
      [texts.toolbar, keys.toolbar],
      [texts.leave, keys.leave],
      [texts.save, keys.save],
      [toolbar.shortcuts, keys.shortcuts],
    ],
  },
];

export function ShortcutsPanel() {
  const { close } = usePanels();
  return (
    <Dialog title={toolbar.shortcuts} onClose={close}>
      <div className="rt-shortcuts">
        {groups.map(({ title, shortcuts }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {shortcuts.map(([label, pressed]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <kbd>{pressed}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
