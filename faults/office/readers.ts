import { setTimeout as pause } from 'node:timers/promises';
import type { Ledger } from './ledger.ts';
import { oneOf } from './random.ts';
import { ask, isOk } from './requests.ts';

const PAUSE_MS = 20;
const LISTS = [
  ...['/api/v1/articles', '/api/v1/articles?pageSize=100', '/api/v1/records.ndjson'],
  ...['/api/v1/search?q=tin', '/api/v1/search?q=theo+so', '/api/v1/search/suggest?q=tin'],
  ...['/rss.xml', '/atom.xml', '/', '/tin-tuc', '/sitemap.xml'],
];

interface Readers {
  siteUrl: string;
  ledger: Ledger;
  random: () => number;
  isOver: () => boolean;
}

/** Reads random public addresses, and looks for content that nobody has published. */
export async function readOn({ siteUrl, ledger, random, isOver }: Readers): Promise<void> {
  while (!isOver()) {
    const item = oneOf(random, ledger.items);
    const word = item && oneOf(random, item.saved);
    const file = oneOf(random, ledger.files);
    const path =
      oneOf(random, [
        ...[oneOf(random, LISTS), oneOf(random, LISTS)],
        ...(item ? [`/api/v1/articles/${item.slug}`, `/tin-tuc/${item.slug}`] : []),
        ...(word === undefined
          ? []
          : [`/api/v1/search?q=${word}`, `/api/v1/search/suggest?q=${word}`]),
      ]) ?? '/';
    const reply = await ask(`${siteUrl}${path}`);
    ledger.count('đọc');
    if (reply.status === 0 || reply.status >= 500) {
      ledger.fail(`người đọc hỏi ${path}: ${reply.status} ${reply.text.slice(0, 200)}`);
    }
    // A search repeats its query, and a missing page repeats its address.
    ledger.read(path, path.includes('q=mk') ? reply.text.replaceAll(String(word), '') : reply.text);
    if (file) {
      const wasSecret = !file.mayBePublic;
      const found = await ask(`${siteUrl}${file.url}`);
      if (isOk(found) && wasSecret && !file.mayBePublic) ledger.fail(`tệp nháp ${file.url} lộ ra`);
    }
    await pause(PAUSE_MS);
  }
}
