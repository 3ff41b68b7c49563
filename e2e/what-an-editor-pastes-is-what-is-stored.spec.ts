import { randomUUID } from 'node:crypto';
import type { Locator } from '@playwright/test';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import {
  clipboards,
  oneLine,
  paste,
  publishText,
  save,
  startText,
  type Clipboard,
} from './support/rich-text.ts';

/** Cases with pictures wait for uploads: they have a journey of their own. */
const PICTURES = /^(20|21|42|43|45|46|49|52|63|64|65)-/;

/** What is offered to be converted. */
const LEGACY = /tcvn3|vni/;

/** All notes of a text stand at its end. */
const NOTES = /footnotes|endnotes/;

const sources = {
  Word: /-word-/,
  'Excel and LibreOffice': /-(excel|libreoffice)/,
  'Google Docs': /-google-docs/,
  'the web': /^(30|[4-6]\d)-(?!.*(word|excel|libreoffice|google-docs))/,
};

/** The line above what was pasted of a case, where many stand in one text. */
const labelOf = ({ name }: Clipboard) => `Mẫu dán ${name}`;
const LABEL = /<p>Mẫu dán ([^<]+)<\/p>/;

for (const [source, names] of Object.entries(sources)) {
  test(`what an editor pastes is what is stored: ${source}`, async ({ browser, page }) => {
    test.setTimeout(300_000);
    const cases = clipboards((name) => names.test(name) && !PICTURES.test(name));
    expect(cases.length).toBeGreaterThan(3);
    const desk = await openEditorsDesk(browser);
    const editor = desk.page;
    const text = await startText(editor, `Dán thử ${randomUUID().slice(0, 8)}`);
    for (const one of cases.filter(({ name }) => LEGACY.test(name) || NOTES.test(name))) {
      await test.step(`${one.name}, alone`, async () => {
        await empty(text);
        await paste(text, one);
        if (LEGACY.test(one.name)) {
          await editor.getByRole('button', { name: 'Chuyển sang Unicode' }).click();
        }
        await expect(text).not.toHaveText('');
        expect(oneLine(await save(editor))).toBe(one.expected);
      });
    }

    // A save takes ten times as long as a paste.
    const together = cases.filter(({ name }) => !LEGACY.test(name));
    await empty(text);
    for (const one of together) await test.step(one.name, () => pasteOnTop(text, one));
    const body = await save(editor);
    const [withoutNotes = ''] = oneLine(body).split('<section class="notes"');
    const [, ...stored] = withoutNotes.split(LABEL);
    const isAsExpected = together
      .toReversed()
      .flatMap(({ name, expected }) => [name, NOTES.test(name) ? expect.any(String) : expected]);
    expect(stored).toEqual(isAsExpected);

    await test.step('published, it stands on the page', async () => {
      await page.goto(await publishText(editor));
      const shown = page.getByRole('article').first().locator('.rich-text');
      for (const part of ['p', 'li', 'td, th', 'h2, h3, h4', 'strong']) {
        const count = await editor.evaluate(countIn, { html: body, part });
        await expect(shown.locator(part), part).toHaveCount(count);
      }
    });
    expect(await desk.leave(), 'errors in the admin').toEqual([]);
  });
}

async function empty(text: Locator): Promise<void> {
  await text.press('Control+a');
  await text.press('Delete');
  await expect(text).toHaveText('');
}

/** Pastes into an empty line between a label and what is there already. */
async function pasteOnTop(text: Locator, one: Clipboard): Promise<void> {
  await text.press('Control+Home');
  await text.pressSequentially(labelOf(one));
  for (const key of ['Enter', 'Enter', 'ArrowUp']) await text.press(key);
  const before = await text.innerText();
  await paste(text, one);
  await expect.poll(() => text.innerText()).not.toBe(before);
}

function countIn({ html, part }: { html: string; part: string }): number {
  return new DOMParser().parseFromString(html, 'text/html').querySelectorAll(part).length;
}
