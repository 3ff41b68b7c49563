import { citationsReadModel } from './citations/citations-read-model';
import { ownLinksReadModel } from './content/own-links/own-links-read-model';
import { legalReadModel } from './legal/read-model/legal-read-model';
import { newsReadModel } from './news/read-model/news-read-model';
import { fileDisagreementsReadModel } from './panel/file-disagreements/file-disagreements-read-model';
import { tasksReadModel } from './panel/tasks/tasks-read-model';
import type { ReadModel } from './platform/read-models/read-model';
import { searchReadModel } from './search/index/search-read-model';

/** In the order of projection. */
export const readModels: readonly ReadModel[] = [
  newsReadModel,
  legalReadModel,
  citationsReadModel,
  ownLinksReadModel,
  searchReadModel,
  fileDisagreementsReadModel,
  tasksReadModel,
];
