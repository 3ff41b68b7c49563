import type { Found } from '../../content/gates/finding';
import type { Facts, Gate } from './gate';

/** Doubts that arise from other documents, which an editor may confirm. */
export const doubtsOfRelations: Gate<Facts>[] = [
  { id: 'same-number', find: findAlike },
  { id: 'basis-not-in-force', find: findEnded },
  { id: 'circle', find: findCircle },
];

function findAlike({ number, surroundings: { alike } }: Facts): Found[] {
  if (alike.length === 0) return [];
  return [
    {
      field: 'number',
      sentence: `Đã có văn bản cùng số “${number}”, cùng năm và cùng cơ quan ban hành. Hãy xem có phải là một văn bản được nhập hai lần.`,
      ground:
        'Số ký hiệu, năm và cơ quan ban hành xác định văn bản; nơi nào viện dẫn số này sẽ không biết dẫn tới văn bản nào.',
      others: alike,
    },
  ];
}

function findEnded({ surroundings: { ended } }: Facts): Found[] {
  return ended.map((one) => ({
    field: 'relations',
    sentence: `Căn cứ ${one.title} không còn hiệu lực vào ngày ban hành văn bản này. Hãy xem lại căn cứ, hoặc ngày hiệu lực của văn bản ấy.`,
    ground:
      'Căn cứ ban hành phải là văn bản đang có hiệu lực: Nghị định số 34/2016/NĐ-CP, Điều 61, và các quy định sau đó',
    others: [one],
  }));
}

function findCircle({ surroundings: { circle } }: Facts): Found[] {
  if (circle.length === 0) return [];
  const through = circle.map(({ title }) => title).join(', ');
  return [
    {
      field: 'relations',
      sentence: `Quan hệ đi thành vòng: từ văn bản này qua ${through} rồi trở lại văn bản này. Hãy xem lại chiều của các quan hệ ấy.`,
      ground:
        'Một văn bản không thể tác động tới văn bản đã tác động tới nó; tình trạng hiệu lực tính ra có thể sai.',
      others: circle,
    },
  ];
}
