import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chunksOfPage, CLIENT, pagesOf, readManifest, type Manifest } from './manifest.ts';
import { showNumber } from './numbers.ts';
import type { ResultRow } from './row.ts';

/** The article page is part of the entry chunk; it and the home page have bounds of their own. */
const ARTICLE = { title: 'trang một tin', page: 'src/pages/article.tsx', boundKb: 106 };
const HOME = { title: 'trang chủ', page: 'src/pages/home.tsx', boundKb: 110 };
const OTHER_PAGE_BOUND_KB = 121;
/** Code that loads after the first touch, or never. */
const LATER = [
  { title: 'lịch', modules: /features\/calendar\/calendar-month/ },
  { title: 'hỏi API', modules: /lib\/load-answer/ },
  { title: 'gợi ý tìm kiếm', modules: /features\/search\/search-suggestions/ },
  { title: 'xem ảnh', modules: /features\/galleries\/photo-viewer/ },
  { title: 'đọc bài', modules: /ui\/reading-aloud\// },
  { title: 'thẻ văn bản viện dẫn', modules: /features\/documents\/citation-cards/ },
];
const KB = 1_024;

/** The JavaScript of each page, compressed as it is sent. */
export function javascriptRows(): ResultRow[] {
  const manifest = readManifest();
  const others = pagesOf(manifest)
    .filter((page) => page !== ARTICLE.page && page !== HOME.page)
    .map((page) => ({ title: path.basename(page, '.tsx'), page, boundKb: OTHER_PAGE_BOUND_KB }));
  const rows = [ARTICLE, HOME, ...others].map(({ title, page, boundKb }) => {
    const size = sizeOf(manifest, chunksOfPage(manifest, page));
    return row(`JavaScript (Brotli): ${title}`, size, `≤ ${boundKb} KB`, size <= boundKb * KB);
  });
  const later = LATER.map(({ title, modules }) => {
    const keys = new Set(Object.keys(manifest).filter((key) => modules.test(key)));
    return row(`JavaScript (Brotli): ${title}, nạp sau`, sizeOf(manifest, keys), '', undefined);
  });
  return [...rows, ...later];
}

function row(title: string, size: number, bound: string, ok: boolean | undefined): ResultRow {
  return { title, ours: `${showNumber(size / KB)} KB`, stock: '', ratio: '', bound, ok };
}

function sizeOf(manifest: Manifest, keys: Set<string>): number {
  const files = new Set([...keys].map((key) => manifest[key]?.file ?? ''));
  return [...files]
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + compressedSize(path.join(CLIENT, file)), 0);
}

function compressedSize(file: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(readFileSync(file), { params }).length;
}
