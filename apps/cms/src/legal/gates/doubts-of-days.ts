import { formatDay } from '@portal/vietnamese/days';
import { earliestEffect } from './earliest-effect';
import type { Found } from '../../content/gates/finding';
import type { Gate, OwnFacts } from './gate';

/** Unlikely days, which an editor may confirm. */
export const doubtsOfDays: Gate[] = [
  { id: 'effect-before-issue', find: findRetroactive },
  { id: 'effect-too-early', find: findTooEarly },
  { id: 'body-not-active', find: findNotActive },
  { id: 'draft-without-consultation', find: findNoConsultation },
];

function isRetroactive({ issuedOn, effectiveFrom }: OwnFacts): boolean {
  return issuedOn !== null && effectiveFrom !== null && effectiveFrom < issuedOn;
}

function findRetroactive(facts: OwnFacts): Found[] {
  const { issuedOn, effectiveFrom } = facts;
  if (!issuedOn || !effectiveFrom || !isRetroactive(facts)) return [];
  return [
    {
      field: 'effectiveFrom',
      sentence: `Ngày hiệu lực (${formatDay(effectiveFrom)}) trước ngày ban hành (${formatDay(issuedOn)}). Hãy xem lại hai ngày này.`,
      ground:
        'Chỉ văn bản của cơ quan trung ương được có hiệu lực trở về trước, trong trường hợp thật cần thiết: Luật số 80/2015/QH13, Điều 152; Luật số 64/2025/QH15, Điều 55',
    },
  ];
}

function findTooEarly(facts: OwnFacts): Found[] {
  const { group, bodies, issuedOn, effectiveFrom, isShortProcedure } = facts;
  if (group !== 'normative' || isShortProcedure || !issuedOn || !effectiveFrom) return [];
  const levels = bodies.map(({ level }) => level);
  const earliest = earliestEffect(issuedOn, levels);
  if (!earliest || effectiveFrom >= earliest.day || isRetroactive(facts)) return [];
  return [
    {
      field: 'effectiveFrom',
      sentence: `Ngày hiệu lực (${formatDay(effectiveFrom)}) sớm hơn ${earliest.days} ngày kể từ ngày ban hành, tức trước ${formatDay(earliest.day)}. Hãy xem lại ngày, hoặc đánh dấu “Theo trình tự, thủ tục rút gọn”.`,
      ground: earliest.source,
    },
  ];
}

function findNotActive({ bodies, issuedOn }: OwnFacts): Found[] {
  if (!issuedOn) return [];
  return bodies.flatMap(({ name, activeFrom, activeTo }) => {
    const isTooEarly = activeFrom !== null && issuedOn < activeFrom;
    const isTooLate = activeTo !== null && issuedOn > activeTo;
    if (!isTooEarly && !isTooLate) return [];
    const life = isTooEarly
      ? `chỉ hoạt động từ ngày ${formatDay(activeFrom)}`
      : `chỉ hoạt động đến hết ngày ${formatDay(activeTo ?? '')}`;
    return [
      {
        field: 'issuingBodies',
        sentence: `${name} ${life}, còn văn bản ban hành ngày ${formatDay(issuedOn)}. Hãy chọn cơ quan có khi ấy, hoặc xem lại ngày ban hành.`,
        ground: 'Thời gian hoạt động ghi ở mục “Cơ quan ban hành”.',
      },
    ];
  });
}

function findNoConsultation({ group, consultation }: OwnFacts): Found[] {
  if (group !== 'draft' || consultation) return [];
  return [
    {
      field: 'consultation',
      sentence:
        'Dự thảo chưa ghi thời gian lấy ý kiến, nên không vào danh sách đang lấy ý kiến. Hãy ghi từ ngày nào đến ngày nào.',
      ground: 'Người dân chỉ góp ý được khi biết thời hạn.',
    },
  ];
}
