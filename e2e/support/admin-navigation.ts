import { expect, type Page } from '@playwright/test';

/** A page that draws nothing new for so long is complete. */
const QUIET_MS = 200;

/**
 * Opens an address of the admin. Once the admin is loaded its own router changes the page, which takes a
 * quarter of the processor time of loading it again.
 */
export async function openInAdmin(page: Page, address: string): Promise<void> {
  const isLoaded = new URL(page.url()).pathname.startsWith('/admin');
  await (isLoaded ? page.evaluate(navigate, address) : page.goto(address));
  await expect(page.getByRole('main').first()).toBeVisible();
  // The page before stays until the next one's code is there.
  await page.evaluate(untilQuiet, QUIET_MS);
  await expect(page.getByText('Đang tải…')).toHaveCount(0);
}

/** Runs in the page: the router hears of it as of the browser's back button. */
function navigate(address: string): void {
  history.pushState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Runs in the page. */
function untilQuiet(quietMs: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(done, quietMs);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, quietMs);
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}
