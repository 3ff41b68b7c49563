import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { placeOf } from '@portal/rich-text/address';
import { formatDay, type Day } from '@portal/vietnamese/days';
import {
  documentIdOf,
  resultIdOf,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';

const DOCUMENT = 'api::legal-document.legal-document';

/**
 * Refuses a legal document that contradicts itself, with a sentence. A form sends only the changes of a
 * relation, so the check reads the document back after the write; a refusal rolls the write back.
 */
export const legalChecks: MakeRule = (strapi) => async (context, next) => {
  const isSaving = context.action === 'create' || context.action === 'update';
  if (context.uid !== DOCUMENT || !isSaving) return next();
  return strapi.db.transaction(async () => {
    const result = await next();
    const document = await findDraft(strapi, documentIdOf(context) ?? resultIdOf(result) ?? '');
    const [problem] = document ? problemsOf(document) : [];
    if (problem !== undefined) throw new errors.ValidationError(problem);
    return result;
  });
};

interface Draft {
  documentId: string;
  issuedOn: Day;
  effectiveFrom: Day | null;
  expiresOn: Day | null;
  consultation: { from: Day; to: Day; webAddress: string | null } | null;
  validityOverride: string | null;
  validityReason: string | null;
  relations: { target: { documentId: string } | null; targetNumber: string | null }[];
}

function findDraft(strapi: Core.Strapi, documentId: string): Promise<Draft | null> {
  return strapi.db.query(DOCUMENT).findOne({
    where: { documentId, publishedAt: null },
    populate: { consultation: true, relations: { populate: { target: true } } },
  });
}

function problemsOf(document: Draft): string[] {
  const { issuedOn, effectiveFrom, expiresOn, consultation } = document;
  return [
    ...inOrder(['Ngày ban hành', issuedOn], ['Ngày hiệu lực', effectiveFrom]),
    ...inOrder(['Ngày hiệu lực', effectiveFrom], ['Ngày hết hiệu lực', expiresOn]),
    ...inOrder(['Ngày ban hành', issuedOn], ['Ngày hết hiệu lực', expiresOn]),
    ...inOrder(['Lấy ý kiến từ ngày', consultation?.from], ['đến ngày', consultation?.to]),
    ...commentProblems(consultation?.webAddress?.trim() ?? ''),
    ...overrideProblems(document),
    ...relationProblems(document),
  ];
}

type NamedDay = [name: string, day: string | null | undefined];

function inOrder([name, day]: NamedDay, [laterName, later]: NamedDay): string[] {
  if (!day || !later || day <= later) return [];
  return [
    `“${laterName}” (${formatDay(later)}) không được trước “${name}” (${formatDay(day)}). Hãy xem lại hai ngày này.`,
  ];
}

function commentProblems(webAddress: string): string[] {
  if (webAddress === '' || placeOf(webAddress) === 'web') return [];
  return [
    `“Trang góp ý trực tuyến”: địa chỉ “${webAddress}” không hợp lệ. Hãy chép cả địa chỉ, bắt đầu bằng https://.`,
  ];
}

function overrideProblems({ validityOverride, validityReason }: Draft): string[] {
  if (!validityOverride || validityReason?.trim()) return [];
  return ['Đã chọn “Tình trạng hiệu lực ấn định” thì phải ghi “Lý do ấn định”.'];
}

function relationProblems({ documentId, relations }: Draft): string[] {
  return relations.flatMap(({ target, targetNumber }, index) => {
    const which = `Quan hệ thứ ${index + 1}`;
    if (target?.documentId === documentId) {
      return [`${which}: “Văn bản kia” chính là văn bản này. Hãy chọn văn bản khác.`];
    }
    if (target || targetNumber?.trim()) return [];
    return [`${which}: hãy chọn “Văn bản kia” hoặc ghi “Số ký hiệu văn bản kia”.`];
  });
}
