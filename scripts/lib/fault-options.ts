import { readOptions } from './options.ts';
import { Trouble } from './trouble.ts';

const HELP = `
Làm đầy đĩa, giết cms và PostgreSQL, ngắt mạng của người soạn, rồi đếm: đã nhận bao nhiêu, mất bao
nhiêu, sau bao lâu thì chạy lại; và giết cả những bản sao đang đọc API (mirrors: 2.000 lần ghi). Dưới
hai mươi phút; dữ liệu nằm trong thư mục tạm và mất đi sau khi chạy.

Cách dùng: npm run faults [-- --short --only=disk]

  --short     bản ngắn, như trong npm test
  --only=…    chỉ một tình huống
  --help      hiện trang này
`;

export interface FaultOptions {
  short: boolean;
  only: string | undefined;
}

/** @param names of the scenarios, where they are known */
export function readFaultOptions(names?: string[]): FaultOptions {
  const { short = false, only } = readOptions(HELP, {
    short: { type: 'boolean' },
    only: { type: 'string' },
  });
  if (only !== undefined && names && !names.includes(only)) {
    throw new Trouble(`--only=${only}: chỉ có ${names.join(', ')}.`);
  }
  return { short, only };
}
