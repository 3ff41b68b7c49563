import type { Browser } from '@playwright/test';

interface Decision {
  number: string;
  /** The clause on its effect, in the second article on page 2. */
  effect: string;
}

const htmlOf = ({ number, effect }: Decision) => `<!doctype html><meta charset="utf-8"><style>
  body { font: 14pt serif; } td { width: 50%; text-align: center; vertical-align: top; }
  h1 { font-size: 14pt; text-align: center; } article { break-before: page; }
</style>
<table><tr><td>ỦY BAN NHÂN DÂN<br>TỈNH THANH HÓA</td>
  <td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</td></tr>
<tr><td>Số: ${number}</td><td>Thanh Hóa, ngày 14 tháng 02 năm 2019</td></tr></table>
<h1>QUYẾT ĐỊNH</h1>
<h1>Về chế độ kiểm định phương tiện đo trên địa bàn tỉnh</h1>
<h1>ỦY BAN NHÂN DÂN TỈNH THANH HÓA</h1>
<p>Căn cứ Luật Đo lường số 04/2011/QH13 ngày 11 tháng 11 năm 2011;</p>
<p>Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ.</p>
<h1>QUYẾT ĐỊNH:</h1>
<p>Điều 1. Phương tiện đo nhóm 2 được kiểm định theo Quyết định này.</p>
<article><p>Điều 2. Quyết định này ${effect}.</p>
<table><tr><td>Nơi nhận:<br>- Như Điều 2;<br>- Lưu: VT.</td>
  <td>TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH<br><br><br>Trần Quang Vịnh</td></tr></table></article>`;

/** A decision of 2019-02-14 as a PDF, as an office program would print it. */
export async function printDecision(browser: Browser, decision: Decision): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setContent(htmlOf(decision));
  const pdf = await page.pdf({ format: 'A4' });
  await page.close();
  return pdf;
}
