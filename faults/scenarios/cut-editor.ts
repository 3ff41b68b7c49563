import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type BrowserContext, type Response } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.ts';
import { TEST_ADMIN } from '../../scripts/lib/test-admin.ts';
import { signIn } from '../../e2e/support/editor.ts';
import { startCms, type FaultyCms } from '../cms.ts';
import { articleIn, openDesk } from '../desk.ts';
import { openWindow, type EditorWindow } from '../editor-window.ts';
import { emptyOutcome, type Outcome } from '../outcome.ts';
import type { Size } from '../scenario.ts';

const ITEM = '/admin/content-manager/collection-types/api::article.article';
const BETWEEN_MS = 1_500;
const CUT_MS = 1_200;
/** One in this many cuts kills the cms; the others cut only the network. */
const CUTS_A_KILL = 4;
const SETTLE_MS = 5_000;
const OFFER_MS = 3_000;
const MOST_OFFERS = 10;

/**
 * Two windows type into one item while the network is cut and the cms is killed at random moments. Every word
 * must be in the stored text, in a form, or in a copy that the form offers.
 */
export async function cutEditor({ cuts }: Size): Promise<Outcome> {
  const outcome = emptyOutcome();
  const cms = await startCms();
  const browser = await chromium.launch(await findChromium());
  try {
    const context = await browser.newContext({ baseURL: cms.url, locale: 'vi-VN' });
    const first = await context.newPage();
    await signIn(first, TEST_ADMIN);
    await first.close();
    const documentId = await article(cms);
    const address = `${ITEM}/${documentId}`;
    const shared = { context, address };
    const windows = [
      await openWindow({ ...shared, mark: 'mot', paragraph: 'first', alsoSummary: false }),
      await openWindow({ ...shared, mark: 'hai', paragraph: 'last', alsoSummary: true }),
    ];
    const saves = countSaves(context, outcome);
    await harm(cms, context, windows, cuts, outcome);
    await pause(SETTLE_MS);
    saves.stop();
    await search(cms, windows, documentId, outcome);
  } finally {
    await browser.close();
    await cms.stop();
  }
  return outcome;
}

async function article(cms: FaultyCms): Promise<string> {
  const desk = await openDesk(cms.url);
  const body = '<p>Đoạn đầu.</p><p>Đoạn giữa.</p><p>Đoạn cuối.</p>';
  const answer = await desk.publish({ title: 'Bài hai người viết', body });
  return articleIn(answer).documentId;
}

async function harm(
  cms: FaultyCms,
  context: BrowserContext,
  windows: EditorWindow[],
  cuts: number,
  outcome: Outcome,
): Promise<void> {
  const stopping = new AbortController();
  const typing = windows.map((window) => window.typeOn(stopping.signal));
  for (let cut = 0; cut < cuts; cut += 1) {
    await pause(BETWEEN_MS * (0.3 + Math.random()));
    if (cut % CUTS_A_KILL === 1) {
      await cms.kill();
      outcome.readyAfterMs.push(await cms.startAgain());
    } else {
      await context.setOffline(true);
      await pause(CUT_MS * (0.2 + Math.random()));
      await context.setOffline(false);
    }
  }
  stopping.abort();
  await Promise.all(typing);
}

/** Searches all places where an editor would look for the typed words. */
async function search(
  cms: FaultyCms,
  windows: EditorWindow[],
  documentId: string,
  outcome: Outcome,
): Promise<void> {
  const places: string[] = [];
  for (const window of windows) places.push(await window.shown());
  for (const window of windows) places.push(await takenBack(window));
  const desk = await openDesk(cms.url);
  places.push(await desk.stored(documentId));
  const found = new Set(places.join(' ').match(/[a-z]+\d+/g));
  const words = windows.flatMap(({ typed }) => typed);
  const missing = words.filter((word) => !found.has(word));
  outcome.lost = missing.length;
  outcome.note = `${words.length} từ`;
  if (missing.length > 0) outcome.broken.push(`không thấy: ${missing.slice(0, 10).join(', ')}`);
}

/** The words that a reopened window shows after all of its offers are taken. */
async function takenBack(window: EditorWindow): Promise<string> {
  const context = window.page.context();
  const address = window.page.url();
  await window.page.close({ runBeforeUnload: false });
  const again = await openWindow({ context, address });
  const offer = again.page.getByRole('button', { name: 'Lấy lại', exact: true });
  const texts = [];
  for (let taken = 0; taken < MOST_OFFERS; taken += 1) {
    await offer.waitFor({ timeout: OFFER_MS }).catch(() => undefined);
    if (!(await offer.isVisible())) break;
    // A taken offer may stay visible for a moment.
    await offer.click({ timeout: OFFER_MS }).catch(() => undefined);
    texts.push(await again.shown());
  }
  return texts.join(' ');
}

function countSaves(context: BrowserContext, outcome: Outcome) {
  const isSave = (method: string) => ['PUT', 'POST'].includes(method);
  const onResponse = (response: Response) => {
    if (!isSave(response.request().method()) || !response.url().includes('/content-manager/'))
      return;
    outcome.tries += 1;
    if (response.ok()) outcome.acknowledged += 1;
    else if (response.status() >= 500) outcome.serverErrors += 1;
    else outcome.refused += 1;
  };
  context.on('response', onResponse);
  return { stop: () => context.off('response', onResponse) };
}
