import { digestOfRecord } from '@portal/client/digest';
import * as z from 'zod';
import { digestOf, publishedRecords, publishedState } from '../mirrors.ts';
import { ARTICLE } from './acts.ts';
import { MARKERS, type Item, type Ledger } from './ledger.ts';
import type { Person } from './people.ts';
import { isOk } from './requests.ts';

const history = z.object({
  data: z.object({ versions: z.array(z.object({ id: z.number() })), hasMore: z.boolean() }),
});
const part = z.object({
  data: z.object({ to: z.number(), total: z.number(), broken: z.number().nullable() }),
});
const changes = z.object({
  data: z.array(
    z.object({
      seq: z.number(),
      type: z.string(),
      documentId: z.string(),
      digest: z.string().nullable(),
    }),
  ),
});

interface Checked {
  cmsUrl: string;
  chief: Person;
  ledger: Ledger;
}

/** The invariants that must hold at the end. */
export async function checkAll(
  { cmsUrl, chief, ledger }: Checked,
  report: (done: number, all: number) => void,
): Promise<void> {
  for (const [place, item] of ledger.items.entries()) {
    await nothingIsLost(chief, ledger, item);
    report(place + 1, ledger.items.length);
  }
  await feedIsTrue(cmsUrl, ledger);
  await chainHolds(chief, ledger);
}

/** Every acknowledged save must be a version in the history, whatever came after it. */
async function nothingIsLost(chief: Person, ledger: Ledger, item: Item): Promise<void> {
  const place = `/admin/history/${ARTICLE}/${item.documentId}`;
  const bin = `/admin/bin/${ARTICLE}/${item.documentId}/restore`;
  // A deleted item has a history only after it is restored.
  if (!isOk(await chief.ask(place))) await chief.ask(bin, { method: 'POST', body: {} });
  const found = new Set<string>();
  let before: number | undefined;
  for (;;) {
    const page = await chief.ask(`${place}${before === undefined ? '' : `?before=${before}`}`);
    if (!isOk(page)) {
      ledger.fail(`không xem được lịch sử của ${item.documentId}: ${page.status}`);
      return;
    }
    const { versions, hasMore } = history.parse(JSON.parse(page.text)).data;
    for (const { id } of versions) {
      const { text } = await chief.ask(`${place}/${id}`);
      for (const [marker] of text.matchAll(MARKERS)) found.add(marker);
    }
    before = versions.at(-1)?.id;
    if (!hasMore || before === undefined) break;
  }
  for (const marker of item.saved) {
    ledger.count('lần lưu đã tìm lại');
    if (!found.has(marker)) {
      ledger.fail(
        `mất lần lưu ${marker} của ${item.documentId} (${ledger.by.get(marker) ?? 'tạo'})`,
      );
    }
  }
}

/** A follower of the changes must hold exactly what is published. */
async function feedIsTrue(cmsUrl: string, ledger: Ledger): Promise<void> {
  const state = await publishedState(cmsUrl);
  const published = await publishedRecords(cmsUrl);
  if (!state.endsWith(digestOf(published))) {
    ledger.fail('digest của cổng không phải là digest của những gì đang đăng');
  }
  const held = new Map<string, string>();
  let after = 0;
  for (;;) {
    const answer = await fetch(`${cmsUrl}/api/v1/changes?after=${after}&limit=500`);
    const { data } = changes.parse(await answer.json());
    for (const { type, documentId, digest } of data) {
      if (digest === null) held.delete(`${type}/${documentId}`);
      else held.set(`${type}/${documentId}`, digest);
    }
    after = data.at(-1)?.seq ?? after;
    if (data.length === 0) break;
  }
  for (const [key, bytes] of published) {
    if (held.get(key) !== digestOfRecord(bytes)) {
      ledger.fail(`đọc lại mọi thay đổi không ra ${key} như đang đăng`);
    }
    held.delete(key);
  }
  for (const key of held.keys()) ledger.fail(`đọc lại mọi thay đổi vẫn còn ${key} đã gỡ`);
}

async function chainHolds(chief: Person, ledger: Ledger): Promise<void> {
  let after = 0;
  for (;;) {
    const { text } = await chief.ask(`/admin/workflow/audit/check?after=${after}`);
    const { to, total, broken } = part.parse(JSON.parse(text)).data;
    if (broken !== null) ledger.fail(`nhật ký bị đứt ở dòng ${broken}`);
    if (broken !== null || to >= total) return;
    after = to;
  }
}
