import { randomUUID } from 'node:crypto';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { paste, save, startText } from './support/rich-text.ts';

const SENTENCE =
  'Sở Khoa học và Công nghệ triển khai nhiệm vụ năm 2019, hỗ trợ doanh nghiệp đổi mới.';
const STYLE = [
  "margin-top:6.0pt;text-align:justify;text-indent:.5in;line-height:115%'><span lang=VI ",
  `style='font-size:14.0pt;line-height:115%;font-family:"Times New Roman",serif;color:black;`,
  'mso-fareast-font-family:"Times New Roman";mso-bidi-font-size:12.0pt;mso-ansi-language:VI',
].join('');
const FIVE_MEGABYTES = 5_000_000;

/** A paragraph as Word writes it, four fifths of it styling. */
const WORD_PARAGRAPH = `<p class=MsoNormal style='${STYLE}'>${SENTENCE}<o:p></o:p></span></p>`;
const PARAGRAPHS = Math.ceil(FIVE_MEGABYTES / WORD_PARAGRAPH.length);

function wordsOnly(): string {
  const one = `<p>${SENTENCE}</p>`;
  return one.repeat(Math.ceil(FIVE_MEGABYTES / one.length));
}

test('an editor pastes five megabytes', async ({ browser }) => {
  test.slow();
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  const text = await startText(editor, `Dán rất nhiều ${randomUUID().slice(0, 8)}`);
  await editor.keyboard.type('Trước.');

  await test.step('five megabytes of words are too long, and nothing is lost', async () => {
    await paste(text, { html: wordsOnly() });
    await expect(editor.getByText('Nội dung quá dài để lưu trong một bài.')).toBeVisible();
    await expect(text).toHaveText('Trước.');
  });

  await test.step('five megabytes from Word come in without what Word adds', async () => {
    await paste(text, { html: WORD_PARAGRAPH.repeat(PARAGRAPHS) });
    await expect(text.locator('p').nth(1_000)).toHaveText(SENTENCE);
    const body = await save(editor);
    expect(body.startsWith('<p>Trước.</p>\n<p class="align-justify">Sở Khoa học')).toBe(true);
    expect(body).not.toMatch(/style|span|Mso|o:p/);
    expect(body.length).toBeGreaterThan(1_000_000);
    expect(body.split(SENTENCE), 'every paragraph').toHaveLength(PARAGRAPHS + 1);
  });
  expect(await desk.leave(), 'errors in the admin').toEqual([]);
});
