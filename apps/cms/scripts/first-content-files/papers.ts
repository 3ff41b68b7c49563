import { administrativePapers } from './papers-administrative';
import { normativePapers } from './papers-normative';
import type { Paper } from './paper-page';

export const papers: Paper[] = [...normativePapers, ...administrativePapers];
