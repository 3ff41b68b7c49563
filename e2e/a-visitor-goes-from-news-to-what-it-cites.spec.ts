import { expect, test } from './support/journey.ts';
import { article, legalDocument, open } from './support/templates.ts';

test('a visitor goes from a news item to the decision it cites and back', async ({ page }) => {
  await open(page, article);
  const link = page.locator('.rich-text').getByRole('link', { name: '37/2018/QĐ-UBND' }).first();
  const card = page.getByRole('tooltip');

  await test.step('pointing at the link shows what is cited, and whether it holds', async () => {
    // The code of the card loads after the page, so an early hover shows nothing.
    await expect(async () => {
      await page.mouse.move(0, 0);
      await link.hover();
      await expect(card).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect(card).toContainText(legalDocument.heading);
    await expect(card).toContainText('Về việc ban hành Quy định quản lý các nhiệm vụ');
    await card.hover();
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
  });

  await test.step('so does the keyboard', async () => {
    await page.mouse.move(0, 0);
    await link.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await expect(link).toHaveAccessibleDescription(/37\/2018\/QĐ-UBND/);
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(link).toBeFocused();
  });

  await test.step('the link leads to the decision, the decision to the news', async () => {
    await link.click();
    await expect(page).toHaveURL(legalDocument.address);
    const heading = page.getByRole('heading', { level: 1, name: legalDocument.heading });
    await expect(heading).toBeFocused();
    const news = page.getByRole('region', { name: 'Tin viện dẫn văn bản này' });
    await news.getByRole('link', { name: article.heading }).click();
    await expect(page.getByRole('heading', { level: 1, name: article.heading })).toBeFocused();
  });

  await test.step('the new page is there at once: it does not slide up', async () => {
    await page.evaluate(() => window.scrollTo({ top: 1e5 }));
    const sliding = page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const places: number[] = [];
          const note = () => {
            places.push(window.scrollY);
            if (window.scrollY === 0) resolve(places);
          };
          const follow = () => document.addEventListener('scroll', note);
          document.addEventListener('click', follow, { once: true });
        }),
    );
    await page.getByRole('contentinfo').getByRole('link', { name: 'Sơ đồ trang' }).click();
    expect(await sliding).toEqual([0]);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.heading);
  });

  await test.step('the list below the text leads there as well', async () => {
    const cited = page.getByRole('region', { name: 'Văn bản viện dẫn' });
    await cited.getByRole('link', { name: legalDocument.heading }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(legalDocument.heading);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.heading);
  });
});
