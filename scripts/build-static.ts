import path from 'node:path';
import { buildPackages, buildWeb } from './lib/build.ts';
import { install } from './lib/install.ts';
import { main } from './lib/main.ts';
import { readOptions } from './lib/options.ts';
import { ROOT } from './lib/paths.ts';
import { showBar, step } from './lib/progress.ts';
import { makeStaticSite } from './lib/static-site.ts';

const HELP = `
Dựng cả trang web thành một thư mục cho máy chủ tĩnh (nginx và tương tự), từ nội dung mà cms đang chạy
ở CMS_URL đang đăng: mỗi địa chỉ một tệp HTML đã có nội dung, mã, nguồn tin, sơ đồ trang, trang lỗi, và
nginx.conf với các quy tắc đi kèm. README nói cách dùng. Nội dung đổi thì chạy lại.

Cách dùng: npm run build:static [-- --out=thư-mục --uploads --no-previews]

  --out=…        thư mục kết quả (dist/static)
  --uploads      chép cả tệp đã tải lên (ảnh, PDF), cho máy chủ không tới được cms
  --no-previews  bỏ ảnh của thẻ chia sẻ, phần lâu nhất
  --help         hiện trang này

Biến môi trường:
  CMS_URL          nơi cms trả lời (http://localhost:1337)
  WEB_PUBLIC_URL   địa chỉ công khai của trang, ghi trong nguồn tin, sơ đồ và thẻ chia sẻ
  CMS_PUBLIC_URL   địa chỉ công khai của cms, cho đường dẫn vào trang quản trị`;

await main(async () => {
  const options = readOptions(HELP, {
    out: { type: 'string', default: 'dist/static' },
    uploads: { type: 'boolean', default: false },
    'no-previews': { type: 'boolean', default: false },
  });
  await install();
  await buildPackages();
  await buildWeb();
  const title = 'Ghi trang tĩnh';
  const made = await step(title, () =>
    makeStaticSite({
      out: path.resolve(ROOT, options.out),
      hasUploads: options.uploads,
      hasPreviews: !options['no-previews'],
      onProgress: (done, known) => showBar(title, done, known),
    }),
  );
  console.log(
    `\n  ${made.files} tệp trong ${made.out}/site, ${made.redirects} địa chỉ chuyển tiếp.`,
  );
  console.log(`  ${made.dynamic} địa chỉ có bộ lọc hay từ khóa không có tệp: trang tự hỏi API.`);
  console.log(`  Quy tắc cho nginx: ${made.out}/nginx.conf`);
  for (const address of made.broken) console.log(`  ! liên kết hỏng: ${address}`);
  return 0;
});
