/** The text of an official document. */
interface OfficialText {
  /** What it says. */
  body: string;
  /** The letterhead and the list of recipients with the signature. */
  formalities: string;
}

/** In UTF-16 units; real letterheads and closings are shorter. */
const MAX_HEAD = 800;
const MAX_CLOSING = 1_500;

const MOTTO = /Độc\s*lập\s*[-–—]\s*Tự\s*do\s*[-–—]\s*Hạnh\s*phúc[\s._*–—-]*/iu;
/** Number, place and day stand beside the motto, so a PDF may have them before or after it. */
const AFTER_MOTTO =
  /^\s*(?:Số\s*:?\s*[^\s,;]*\/[^\s,;]+|[^\n.;]{0,40}?,?\s*ngày\s+\S{1,9}\s+tháng\s+\S{1,9}\s+năm\s+[\d…. ]{2,9})\s*/iu;
const RECIPIENTS = /(?:^|\n)\s*Nơi\s+nhận\s*:?/giu;

/**
 * Divides a text laid out as an administrative document: Decree 30/2020/NĐ-CP, appendix I (state title
 * and motto, agency, number, place and day at its beginning; recipients and signature at its end). A
 * text of another layout is all body.
 */
export function divideOfficialText(text: string): OfficialText {
  const start = endOfHead(text);
  const end = startOfClosing(text, start);
  const formalities = [text.slice(0, start), text.slice(end)].map((part) => part.trim());
  return {
    body: text.slice(start, end).trim(),
    formalities: formalities.filter(Boolean).join('\n'),
  };
}

function endOfHead(text: string): number {
  const motto = MOTTO.exec(text.slice(0, MAX_HEAD));
  if (motto === null) return 0;
  let end = motto.index + motto[0].length;
  for (;;) {
    const [further] = AFTER_MOTTO.exec(text.slice(end, end + MAX_HEAD)) ?? [];
    if (further === undefined) return end;
    end += further.length;
  }
}

function startOfClosing(text: string, after: number): number {
  const last = [...text.matchAll(RECIPIENTS)].at(-1);
  if (last === undefined || last.index < after) return text.length;
  return text.length - last.index > MAX_CLOSING ? text.length : last.index;
}
