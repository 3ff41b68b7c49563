import { contentAddress } from '@portal/contract/content-types';
import type { LegalDocumentSummary } from '@portal/contract/legal-document';
import { GROUP_LABELS, hasValidity, VALIDITY_LABELS } from '@portal/contract/legal-vocabulary';
import { formatDay, type Day } from '@portal/vietnamese/days';
import { stringify, type Options } from 'csv-stringify/sync';

export interface CsvDocument {
  summary: LegalDocumentSummary;
  /** The names of those who signed it. */
  signatories: string[];
}

/** A cell that begins like a formula gets an apostrophe: spreadsheets would run it (CWE-1236). */
const OPTIONS: Options = { escape_formulas: true, record_delimiter: 'windows' };

/** The names of the columns after the mark by which Excel recognises UTF-8. */
export function csvHead(on: Day): string {
  const columns = [
    ...['Số ký hiệu', 'Loại văn bản', 'Nhóm văn bản', 'Trích yếu', 'Cơ quan ban hành', 'Người ký'],
    ...['Lĩnh vực', 'Ngày ban hành', 'Ngày có hiệu lực', 'Ngày hết hiệu lực'],
    `Tình trạng hiệu lực tại ngày ${formatDay(on)}`,
    ...['Lấy ý kiến từ ngày', 'Lấy ý kiến đến ngày', 'Địa chỉ', 'Tệp'],
  ];
  return stringify([columns], { ...OPTIONS, bom: true });
}

/** Days stay `YYYY-MM-DD`, which spreadsheets understand in every language. */
export function csvLines(documents: CsvDocument[]): string {
  return stringify(documents.map(cellsOf), OPTIONS);
}

function cellsOf({ summary, signatories }: CsvDocument): string[] {
  const { slug, number, documentType, group, abstract, status, consultation, files } = summary;
  return [
    ...[number, documentType?.name ?? '', GROUP_LABELS[group], abstract],
    joined(summary.issuingBodies.map(({ name }) => name)),
    joined(signatories),
    joined(summary.legalFields.map(({ name }) => name)),
    ...[summary.issuedOn, summary.effectiveFrom ?? '', summary.expiresOn ?? ''],
    hasValidity({ group, status }) ? VALIDITY_LABELS[status] : '',
    ...[consultation?.from ?? '', consultation?.to ?? ''],
    onSite(contentAddress('legal-document', slug)),
    joined(files.map(({ url }) => onSite(url))),
  ];
}

const joined = (texts: string[]) => texts.join('; ');

/** The whole address where the public's address of the site is known, so that a cell can be followed. */
function onSite(path: string): string {
  const site = process.env['WEB_PUBLIC_URL'];
  return site ? new URL(path, site).href : path;
}
