import type { FirstArticle } from '../types';
import { articles2017to2018 } from './articles-2017-2018';
import { articles2019 } from './articles-2019';
import { articles2020to2022 } from './articles-2020-2022';
import { articles2023to2024 } from './articles-2023-2024';
import { articles2025 } from './articles-2025';
import { articles2026EarlyNovember } from './articles-2026-early-november';
import { articles2026FirstMonths } from './articles-2026-first-months';
import { articles2026LateNovember } from './articles-2026-late-november';
import { articles2026October } from './articles-2026-october';

/** Oldest first. */
export const articles: FirstArticle[] = [
  ...articles2017to2018,
  ...articles2019,
  ...articles2020to2022,
  ...articles2023to2024,
  ...articles2025,
  ...articles2026FirstMonths,
  ...articles2026October,
  ...articles2026EarlyNovember,
  ...articles2026LateNovember,
];
