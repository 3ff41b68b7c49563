/** How many lines at each edge of a page may repeat on other pages. */
const EDGE_LINES = 3;
const MIN_PAGES = 3;

const PAGE_NUMBER = /^(?:trang\s*)?[-–—]?\s*\d{1,4}\s*(?:[-–—]|\/\s*\d{1,4})?$/i;
const GAZETTE = /CÔNG BÁO\s*\/?\s*Số/i;

/** Lines that signing software prints. */
const STAMP =
  /^(?:Người ký|Ký bởi|Được ký bởi|Email|Cơ quan|Tổ chức|Ngày ký|Thời gian ký|Đơn vị ký|Chức vụ|Signature|Digitally signed|Date|Foxit|Reason|Location)\s*:/i;
const STAMPED_TIME =
  /^\d{1,2}[./-]\d{1,2}[./-]\d{4}\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[+-]\d\d:?\d\d)?$/;

/** Removes page numbers, running headers and the stamps of digital signatures. */
export function withoutRunningLines(pages: readonly (readonly string[])[]): string[][] {
  const repeated = repeatedEdges(pages);
  return pages.map((lines, page) => {
    const isAtEdge = (index: number) => index < EDGE_LINES || index >= lines.length - EDGE_LINES;
    return lines.filter((line, index) => {
      if (STAMP.test(line) || STAMPED_TIME.test(line)) return false;
      if (!isAtEdge(index)) return true;
      const isEdge = index === 0 || index === lines.length - 1;
      if (PAGE_NUMBER.test(line) && (isEdge || line.length < 4)) return false;
      if (GAZETTE.test(line)) return false;
      return page === 0 || !repeated.has(keyOf(line));
    });
  });
}

function repeatedEdges(pages: readonly (readonly string[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const edges = new Set([...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)].map(keyOf));
    for (const key of edges) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(MIN_PAGES, pages.length / 2);
  return new Set(
    [...counts].filter(([key, count]) => key !== '' && count >= least).map(([key]) => key),
  );
}

/** Equal for headers that differ only in the page number. */
function keyOf(line: string): string {
  return line.replace(/\d+/g, '#').trim();
}
