import { freePort } from '../../scripts/lib/ports.ts';
import { untilReady } from '../../scripts/lib/ready.ts';
import { planSite } from '../../scripts/lib/site.ts';
import { startCms } from '../cms.ts';
import { articleIn, openDesk } from '../desk.ts';
import { emptyOutcome, type Outcome } from '../outcome.ts';
import { untilTrue } from '../until-true.ts';

const READS = 20;
const TITLE = 'Tin còn đọc được';
const FEED = '/rss.xml';
const NOTICE = 'id="old-page"';

/**
 * While the cms is away, visitors still read what was read before; after its return, withdrawn content is
 * gone.
 */
export async function stopCmsBehindSite(): Promise<Outcome> {
  const outcome = emptyOutcome();
  const cms = await startCms();
  const webPort = await freePort();
  const { web, webUrl } = planSite({
    ...{ cmsPort: Number(new URL(cms.url).port), webPort, show: 'nothing' },
  });
  const program = web.launch();

  async function read(path: string) {
    const response = await fetch(`${webUrl}${path}`);
    return { status: response.status, text: await response.text() };
  }
  async function promise(sentence: string, isKept: () => Promise<boolean>): Promise<number> {
    const ms = await untilTrue(isKept);
    if (!(await isKept())) outcome.broken.push(sentence);
    return ms;
  }

  try {
    await untilReady(web, program);
    const desk = await openDesk(cms.url);
    await read('/tin-tuc');
    const published = await desk.publish({ title: TITLE, body: '<p>Nội dung</p>' });
    outcome.tries += 1;
    outcome.acknowledged += 1;
    const { documentId, slug } = articleIn(published);
    const path = `/tin-tuc/${slug}`;
    const shown = await promise('danh sách không có tin mới đăng', async () =>
      (await read('/tin-tuc')).text.includes(TITLE),
    );
    await read(path);
    await read(FEED);

    await cms.running().stop();
    for (let place = 0; place < READS; place += 1) {
      const { status, text } = await read(path);
      outcome.reads += 1;
      const isGood = status === 200 && text.includes(TITLE) && text.includes(NOTICE);
      const feed = await read(FEED);
      outcome.reads += 1;
      if (!isGood) outcome.failedReads += 1;
      if (feed.status !== 200 || !feed.text.includes(TITLE)) outcome.failedReads += 1;
    }
    if (outcome.failedReads > 0)
      outcome.broken.push('trang hoặc nguồn tin đã xem không còn đọc được');
    const unseen = await read('/video');
    if (unseen.status !== 503) outcome.broken.push(`trang chưa xem trả lời ${unseen.status}`);

    outcome.readyAfterMs.push(await cms.startAgain());
    await promise(
      'trang còn lời báo khi cms đã chạy lại',
      async () => !(await read(path)).text.includes(NOTICE),
    );
    await desk.withdraw(documentId);
    const gone = await promise('tin đã gỡ vẫn còn trên trang hoặc trong nguồn tin', async () => {
      const [page, ...lists] = await Promise.all([path, '/tin-tuc', FEED].map(read));
      return page?.status === 410 && !lists.some(({ text }) => text.includes(TITLE));
    });
    outcome.note = `lên trang sau ${shown} ms, gỡ sau ${gone} ms`;
  } finally {
    await program.stop();
    await cms.stop();
  }
  return outcome;
}
