import { randomUUID } from 'node:crypto';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { clipboards, oneLine, paste, save, startText } from './support/rich-text.ts';

/** Cases with pictures wait for uploads: they have a journey of their own. */
const PICTURES = /^(20|21|42|43|45|46|49|52)-/;

const sources = {
  Word: /-word-/,
  'Excel and LibreOffice': /-(excel|libreoffice)/,
  'Google Docs': /-google-docs/,
  'the web': /^(30|4\d|5\d)-(?!.*(word|libreoffice))/,
};

for (const [source, names] of Object.entries(sources)) {
  test(`what an editor pastes is what is stored: ${source}`, async ({ browser }) => {
    test.setTimeout(180_000);
    const cases = clipboards((name) => names.test(name) && !PICTURES.test(name));
    expect(cases.length).toBeGreaterThan(3);
    const desk = await openEditorsDesk(browser);
    const editor = desk.page;
    const text = await startText(editor, `Dán thử ${randomUUID().slice(0, 8)}`);
    for (const { name, html, rtf, expected } of cases) {
      await test.step(name, async () => {
        await text.press('Control+a');
        await text.press('Delete');
        await paste(text, { html, rtf });
        if (/tcvn3|vni/.test(name)) {
          await editor.getByRole('button', { name: 'Chuyển sang Unicode' }).click();
        }
        await expect(text).not.toHaveText('');
        expect(oneLine(await save(editor)), name).toBe(expected);
      });
    }
    expect(await desk.leave(), 'errors in the admin').toEqual([]);
  });
}
