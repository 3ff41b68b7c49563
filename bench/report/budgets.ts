import { budgets, type Budget } from '../../e2e/support/budgets.ts';
import type { FirstVisit, Visits } from '../budgets/first-visit.ts';
import type { Judged } from '../budgets/lighthouse.ts';
import type { Serving } from '../budgets/serving.ts';
import { atLeast, atMost } from './bounds.ts';
import type { ResultRow } from './row.ts';

const KB = 1_024;

const SCORES = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

/** Every row of the site's budgets, with its bound. */
export function budgetRows(
  visits: Visits,
  serving: Serving,
  judged: Judged[] | undefined,
): ResultRow[] {
  return [
    ...visitRows(visits.article, budgets.article),
    ...visitRows(visits.home, budgets.home),
    atMost('nhấn vào một tin đã tải trước → hiện ra', visits.clickToPaint, 50, 'ms'),
    ...servingRows(serving),
    ...(judged?.flatMap(judgedRows) ?? []),
  ];
}

function visitRows(visit: FirstVisit, budget: Budget): ResultRow[] {
  const { title: page, jsKb, totalKb, htmlKb, requests } = budget;
  const { traffic, htmlBytes, requestsBeforeLargestPaint, otherHosts } = visit;
  return [
    atMost(`${page}: JavaScript trước thao tác đầu`, traffic.scripts / KB, jsKb, 'KB'),
    atMost(`${page}: tải lần đầu ở 360 px`, traffic.all / KB, totalKb, 'KB'),
    atMost(`${page}: HTML có nội dung, Brotli`, htmlBytes / KB, htmlKb, 'KB'),
    atMost(`${page}: yêu cầu trước lần vẽ lớn nhất`, requestsBeforeLargestPaint, requests, ''),
    atMost(`${page}: yêu cầu tới máy chủ khác`, otherHosts, 0, ''),
  ];
}

function servingRows(serving: Serving) {
  const { keptRatio, keptApiRatios, renderedPerSecond, renderedP99, memoryMb } = serving;
  return [
    atLeast('API đã giữ : node:http trần, qua cms (thời gian CPU)', keptApiRatios.cms, 0.7, ''),
    atLeast('API đã giữ : node:http trần, qua máy chủ web', keptApiRatios.web, 0.6, ''),
    atMost('bộ nhớ cms ở 200 kết nối, không giữ', serving.cmsMemoryMb, 450, 'MB'),
    atLeast('HTML đã giữ : node:http trần (thời gian CPU)', keptRatio, 0.6, ''),
    atLeast('HTML dựng mới trên một lõi (giây CPU)', renderedPerSecond, 300, 'trang/s'),
    atMost('HTML dựng mới, p99 ở 16 kết nối', renderedP99, 100, 'ms'),
    atMost('bộ nhớ máy chủ web ở 200 kết nối', memoryMb, 250, 'MB'),
  ];
}

function judgedRows(judged: Judged): ResultRow[] {
  const { page, isKeptFromSearch, scores, largestPaint, layoutShift, blocking } = judged;
  const names = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
  return [
    ...names
      .filter((name) => name !== 'seo' || !isKeptFromSearch)
      .map((name) => atLeast(`Lighthouse ${page}: ${name}`, scores[name], SCORES[name], '')),
    atMost(`Lighthouse ${page}: lần vẽ lớn nhất`, largestPaint / 1_000, 1.5, 's'),
    atMost(`Lighthouse ${page}: xê dịch bố cục`, layoutShift, 0.01, ''),
    atMost(`Lighthouse ${page}: chặn luồng`, blocking, 100, 'ms'),
  ];
}
