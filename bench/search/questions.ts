import { rareWord } from '../search-content/entry.ts';
import { wordAt } from '../search-content/words.ts';

export interface SearchQuestion {
  title: string;
  /** What visitors type; each entry is one question. */
  typed: string[];
  /** Whether it is asked while typing. */
  isSuggestion: boolean;
}

const RARE = 12;

/** Only the rare words depend on the size. */
export function searchQuestions(size: number): SearchQuestion[] {
  const search = (title: string, typed: string[]) => ({ title, typed, isSuggestion: false });
  return [
    search(
      'một từ hiếm',
      Array.from({ length: RARE }, (_, place) => rareWord(place * 31, size)),
    ),
    search('một từ thường gặp', [0, 1, 2, 3, 5, 8].map(syllableOf)),
    search('ba từ thường gặp', [
      ...[three(3, 7, 12), three(5, 9, 20), three(10, 30, 50), three(2, 40, 90)],
      ...[three(15, 25, 60), three(1, 4, 35)],
    ]),
    search(
      'một cụm từ trong ngoặc kép',
      [0, 5, 20, 60, 150, 400].map((rank) => `"${wordAt(rank)}"`),
    ),
    {
      title: 'gợi ý khi đang gõ',
      typed: ['q', 'gi', 'th', 'quy', 'cong', 'hoi ng', 'trien kh', 'nghiem th'],
      isSuggestion: true,
    },
    search('ba từ ít gặp hơn (không có ngưỡng)', [
      ...[three(100, 200, 300), three(150, 400, 90), three(500, 250, 70)],
    ]),
  ];
}

function syllableOf(rank: number): string {
  return wordAt(rank).split(' ')[0] ?? '';
}

function three(...ranks: number[]): string {
  return ranks.map(syllableOf).join(' ');
}
