export interface Paper {
  file: string;
  /** The body above, and the one that issues. */
  issuer: [above: string, self: string];
  number: string;
  /** As the paper says it: `ngày 22 tháng 9 năm 2025`. */
  day: string;
  /** Type and abstract; a letter has only an abstract, which stands below its number. */
  type?: string;
  abstract: string;
  recipient?: string;
  body: string;
  signature?: { authority: string; position: string; name: string };
  copies?: string[];
}

const STYLE = `
@page { size: A4; margin: 20mm 18mm 20mm 30mm }
* { box-sizing: border-box }
body { font: 12.5pt/1.4 "Noto Serif", serif; margin: 0 .5mm; color: #000 }
header { display: grid; grid-template-columns: 42% 58%; text-align: center; font-size: 11pt }
header p, .sign p { margin: 0 }
header .line { width: 30%; margin: 1mm auto 3mm; border-top: .6pt solid }
header .wide { width: 56% }
header em { font-size: 11.5pt }
.motto { font-weight: bold; font-size: 11.5pt }
h1 { font-size: 13pt; text-align: center; margin: 9mm 0 1mm }
.abstract { text-align: center; font-weight: bold; margin: 0 10mm }
.rule { width: 25%; margin: 2mm auto 5mm; border-top: .6pt solid }
.note { border: .6pt solid; padding: 1.5mm 3mm; font-size: 10pt; font-style: italic; text-align: center; margin: 7mm 0 0 }
main p { text-align: justify; text-indent: 10mm; margin: 0 0 2mm }
main .centre, main .to { text-align: center; text-indent: 0 }
main table { width: 100%; border-collapse: collapse; font-size: 12pt; margin: 2mm 0 4mm }
main th, main td { border: .6pt solid; padding: 1.2mm 2mm; text-align: left; vertical-align: top }
.blank { border-bottom: .6pt dotted; height: 9mm; margin: 0 }
footer { display: grid; grid-template-columns: 50% 50%; margin-top: 6mm; break-inside: avoid }
footer .copies { font-size: 10pt } footer .copies p { margin: 0 }
.sign { text-align: center; font-weight: bold } .sign .name { margin-top: 22mm }`;

function heading({ issuer, number, day, type, abstract }: Paper): string {
  const subject = type ? '' : `<p style="font-size:10.5pt;margin-top:1mm">V/v ${abstract}</p>`;
  return `<header><div><p>${issuer[0]}</p><p><b>${issuer[1]}</b></p><p class="line"></p><p>Số: ${number}</p>${subject}</div>
<div><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p class="motto">Độc lập - Tự do - Hạnh phúc</p><p class="line wide"></p><p><em>Thanh Hóa, ${day}</em></p></div></header>`;
}

function footing({ signature, copies = [] }: Paper): string {
  const listed = copies.map((copy) => `<p>- ${copy};</p>`).join('');
  const recipients = listed ? `<p><i>Nơi nhận:</i></p>${listed}<p>- Lưu: VT.</p>` : '';
  const signed = signature
    ? `<p>${signature.authority}</p><p>${signature.position}</p><p class="name">${signature.name}</p>`
    : '';
  return `<footer><div class="copies">${recipients}</div><div class="sign">${signed}</div></footer>`;
}

/** An official paper laid out after Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export function paperPage(paper: Paper): string {
  const title = paper.type
    ? `<h1>${paper.type}</h1><p class="abstract">${paper.abstract}</p><p class="rule"></p>`
    : `<p style="text-align:center;margin:8mm 0 5mm">Kính gửi: ${paper.recipient ?? ''}</p>`;
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${paper.type ?? 'CÔNG VĂN'} ${paper.number}: ${paper.abstract}</title><style>${STYLE}</style>
${heading(paper)}<p class="note">Bản trích minh họa, không có giá trị pháp lý, dùng để trình bày chức năng của Trang thông tin điện tử.</p>${title}<main>${paper.body}</main>${footing(paper)}</html>`;
}
