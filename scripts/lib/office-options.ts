import { readOptions } from './options.ts';
import { Trouble } from './trouble.ts';

const HELP = `
Mười người đăng nhập, mỗi người một vai trò, cùng tạo, lưu, gửi duyệt, trả lại, đăng, hẹn giờ, gỡ, xóa,
khôi phục và tải tệp trên một cms thật, trong khi người đọc hỏi API, tìm kiếm, nguồn tin và tệp. Cuối cùng kiểm
tra: mỗi lần lưu đã nhận còn trong mục hoặc lịch sử của nó, không ai ghi đè người khác mà không hay, chưa ai thấy
bản nháp hay tệp chưa đăng, các thay đổi dựng lại đúng những gì đang đăng, nhật ký nguyên vẹn.

Cách dùng: npm run office [-- --minutes=5 --seed=1 --database=sqlite]

  --minutes=…   bao nhiêu phút (5)
  --seed=…      số nguyên quyết định ai làm gì (1)
  --database=…  sqlite, postgres hoặc both (both)
  --help        hiện trang này
`;

const DATABASES = {
  sqlite: ['sqlite'],
  postgres: ['postgres'],
  both: ['sqlite', 'postgres'],
} as const;
const isChoice = (name: string): name is keyof typeof DATABASES => name in DATABASES;

export interface OfficeOptions {
  databases: readonly ('sqlite' | 'postgres')[];
  seed: number;
  minutes: number;
}

export function readOfficeOptions(): OfficeOptions {
  const text = { type: 'string' } as const;
  const given = readOptions(HELP, { minutes: text, seed: text, database: text });
  const minutes = Number(given.minutes ?? 5);
  const seed = Number(given.seed ?? 1);
  const database = given.database ?? 'both';
  if (!(minutes > 0 && minutes <= 600)) throw new Trouble('--minutes: một số từ 0 đến 600.');
  if (!Number.isSafeInteger(seed)) throw new Trouble('--seed: một số nguyên.');
  if (!isChoice(database)) throw new Trouble('--database: sqlite, postgres hoặc both.');
  return { databases: DATABASES[database], seed, minutes };
}
