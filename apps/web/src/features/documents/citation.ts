import { documentName } from '@portal/contract/document-name';
import { formatDay } from '@portal/vietnamese/days';
import type { LegalDocument } from '../../lib/answers.ts';

type Cited = Pick<
  LegalDocument,
  'number' | 'documentType' | 'group' | 'abstract' | 'issuingBodies' | 'issuedOn'
>;

/** `Quyết định số 37/2018/QĐ-UBND ngày 14-12-2018 của Ủy ban nhân dân tỉnh về việc ban hành …`. */
export function citationOf(document: Cited): string {
  const bodies = document.issuingBodies.map(({ name }) => name);
  return [
    documentName(document),
    `ngày ${formatDay(document.issuedOn)}`,
    ...(bodies.length > 0 ? [`của ${inOneRow(bodies)}`] : []),
    aboutOf(document),
  ].join(' ');
}

/** `A`, `A và B`, `A, B và C`. */
function inOneRow(names: string[]): string {
  const last = names.at(-1) ?? '';
  const others = names.slice(0, -1);
  return others.length === 0 ? last : `${others.join(', ')} và ${last}`;
}

function aboutOf({ abstract, documentType, group }: Cited): string {
  const type = documentType?.name ?? '';
  const text = abstract.trim().replace(/\.$/, '');
  const bare = group === 'draft' ? withoutPrefix(text, `Dự thảo ${type}`) : text;
  const [, isShort, rest = ''] = /^(V\/v:? )?(.*)$/is.exec(bare) ?? [];
  if (isShort === undefined && /^về /i.test(rest)) return lowered(rest);
  return `về việc ${lowered(rest)}`;
}

function withoutPrefix(text: string, prefix: string): string {
  return text.toLowerCase().startsWith(`${prefix} `.toLowerCase())
    ? text.slice(prefix.length + 1)
    : text;
}

/** Abbreviations (`TCVN`) and names (`Thanh Hóa`) keep their capitals. */
function lowered(text: string): string {
  const [first = '', second = ''] = text.split(' ');
  const isAbbreviation = !/^\p{Lu}\p{Ll}*$/u.test(first);
  const isName = /^\p{Lu}\p{Ll}/u.test(second);
  return isAbbreviation || isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
