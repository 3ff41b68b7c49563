import { randomUUID } from 'node:crypto';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { clipboards, oneLine, paste, publishText, save, startText } from './support/rich-text.ts';

/** Excludes cases with pictures, which wait for uploads and have their own journey. */
const PICTURES = /^(20|21|42|43|45|46|49|52|63|64|65)-/;

/** Legacy encodings, which the editor offers to convert. */
const LEGACY = /tcvn3|vni/;

const sources = {
  Word: /-word-/,
  'Excel and LibreOffice': /-(excel|libreoffice)/,
  'Google Docs': /-google-docs/,
  'the web': /^(30|[4-6]\d)-(?!.*(word|excel|libreoffice|google-docs))/,
};

for (const [source, names] of Object.entries(sources)) {
  test(`what an editor pastes is what is stored: ${source}`, async ({ browser, page }) => {
    test.setTimeout(300_000);
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
        if (LEGACY.test(name)) {
          await editor.getByRole('button', { name: 'Chuyển sang Unicode' }).click();
        }
        await expect(text).not.toHaveText('');
        expect(oneLine(await save(editor)), name).toBe(expected);
      });
    }

    await test.step('published, it stands on the page', async () => {
      await text.press('Control+a');
      await text.press('Delete');
      for (const { html, rtf } of cases.filter(({ name }) => !LEGACY.test(name))) {
        await text.press('Control+End');
        await paste(text, { html, rtf });
      }
      const body = await save(editor);
      await page.goto(await publishText(editor));
      const shown = page.getByRole('article').first().locator('.rich-text');
      for (const part of ['p', 'li', 'td, th', 'h2, h3, h4', 'strong']) {
        const stored = await editor.evaluate(countIn, { html: body, part });
        await expect(shown.locator(part), part).toHaveCount(stored);
      }
    });
    // The cms refuses to publish until the editor confirms the doubts.
    const trouble = (await desk.leave()).filter((one) => !one.includes('/actions/publish'));
    expect(trouble, 'errors in the admin').toEqual([]);
  });
}

function countIn({ html, part }: { html: string; part: string }): number {
  return new DOMParser().parseFromString(html, 'text/html').querySelectorAll(part).length;
}
