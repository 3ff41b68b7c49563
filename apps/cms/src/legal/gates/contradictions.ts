import { placeOf } from '@portal/rich-text/address';
import { formatDay } from '@portal/vietnamese/days';
import type { Found } from '../../content/gates/finding';
import type { Gate, OwnFacts } from './gate';

/** Contradictions, for which even a draft is refused. */
export const contradictions: Gate[] = [
  { id: 'expiry-before-effect', find: findExpiry },
  { id: 'consultation-order', find: findConsultation },
  { id: 'no-web-address', find: findNoAddress },
  { id: 'override-without-reason', find: findOverride },
  { id: 'relation-without-target', find: findRelations },
];

const CONTRADICTION = 'Văn bản không thể tự mâu thuẫn.';

function findExpiry({ issuedOn, effectiveFrom, expiresOn }: OwnFacts): Found[] {
  const expiry = ['Ngày hết hiệu lực', expiresOn] as const;
  return [
    ...inOrder('expiresOn', ['Ngày hiệu lực', effectiveFrom], expiry),
    ...inOrder('expiresOn', ['Ngày ban hành', issuedOn], expiry),
  ].slice(0, 1);
}

function findConsultation({ consultation }: OwnFacts): Found[] {
  const [from, to] = [consultation?.from, consultation?.to];
  return inOrder('consultation', ['Lấy ý kiến từ ngày', from], ['đến ngày', to]);
}

function findNoAddress({ consultation }: OwnFacts): Found[] {
  const webAddress = consultation?.webAddress?.trim() ?? '';
  if (webAddress === '' || placeOf(webAddress) === 'web') return [];
  const sentence = `“Trang góp ý trực tuyến”: địa chỉ “${webAddress}” không hợp lệ. Hãy chép cả địa chỉ, bắt đầu bằng https://.`;
  return [{ field: 'consultation', sentence, ground: 'Người đọc phải mở được địa chỉ này.' }];
}

type NamedDay = readonly [name: string, day: string | null | undefined];

function inOrder(field: string, [name, day]: NamedDay, [laterName, later]: NamedDay): Found[] {
  if (!day || !later || day <= later) return [];
  const sentence = `“${laterName}” (${formatDay(later)}) không được trước “${name}” (${formatDay(day)}). Hãy xem lại hai ngày này.`;
  return [{ field, sentence, ground: CONTRADICTION }];
}

function findOverride({ validityOverride, validityReason }: OwnFacts): Found[] {
  if (!validityOverride || validityReason?.trim()) return [];
  const sentence = 'Đã chọn “Tình trạng hiệu lực ấn định” thì phải ghi “Lý do ấn định”.';
  return [{ field: 'validityReason', sentence, ground: CONTRADICTION }];
}

function findRelations({ relations }: OwnFacts): Found[] {
  const problem = (sentence: string) => ({ field: 'relations', sentence, ground: CONTRADICTION });
  return relations.flatMap(({ hasTarget, isOwn, targetNumber }, index) => {
    const which = `Quan hệ thứ ${index + 1}`;
    if (isOwn) {
      return [problem(`${which}: “Văn bản kia” chính là văn bản này. Hãy chọn văn bản khác.`)];
    }
    if (hasTarget || targetNumber?.trim()) return [];
    return [problem(`${which}: hãy chọn “Văn bản kia” hoặc ghi “Số ký hiệu văn bản kia”.`)];
  });
}
