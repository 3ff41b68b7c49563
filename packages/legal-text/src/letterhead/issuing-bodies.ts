import type { TextLine } from '../lines/clean-pages.js';
import { foldEvenly } from '../lines/fold-evenly.js';

/** The first words of the name of a body, folded. */
const HEADS = [
  ...['bo', 'uy ban', 'ubnd', 'hoi dong', 'hdnd', 'so', 'chinh phu', 'thu tuong', 'quoc hoi'],
  ...['van phong', 'ban', 'cuc', 'tong cuc', 'chi cuc', 'vu', 'thanh tra', 'toa an', 'vien'],
  ...[
    'kiem toan',
    'ngan hang',
    'bao hiem',
    'tinh uy',
    'thanh uy',
    'huyen uy',
    'dang uy',
    'dang bo',
  ],
  ...['trung tam', 'lien doan', 'tong lien doan', 'lien hiep', 'mat tran', 'chu tich', 'phong'],
  ...['truong', 'hoc vien', 'quy', 'kho bac', 'hoi', 'doan', 'tong cong ty', 'lien bo'],
];
const HEAD = `(?:${HEADS.join('|')})(?![a-z])`;
const BEGINS = new RegExp(`^${HEAD}`);
/** The separator between bodies of one level in a joint document. */
const BETWEEN_JOINT = new RegExp(
  `\\s?[-–—,]\\s?(?=(?:bo|toa an|vien kiem sat|uy ban|thanh tra|ngan hang|tong lien doan|hoi|ban|lien doan|mat tran|hoi dong)(?![a-z]))`,
  'g',
);
/** The next line continues this name, even if it begins like a name of its own. */
const GOES_ON_AFTER =
  /(?:^|\s)(?:chu tich|trung uong|va|cua|thuong vu|nhan|quan ly|chap hanh|thuong|to chuc|ve)$/;
const TERM = /[,\s]*(?:khoa (?:[ivxl]+|\d+|…)(?![a-z])|ky hop (?:thu|bat)|nhiem ky).*$/;

export interface IssuerName {
  name: string;
  line: TextLine;
}

/** The bodies named in a letterhead, from the superior one to the issuer. */
export function issuerNames(lines: readonly TextLine[], isJoint: boolean): IssuerName[] {
  const names: IssuerName[] = [];
  for (const line of lines) {
    for (const part of isJoint ? jointParts(line) : [line]) addPart(names, part);
  }
  return names
    .map(({ name, line }) => ({ name: withoutTerm(name), line }))
    .filter(({ name }) => BEGINS.test(foldEvenly(name)));
}

function addPart(names: IssuerName[], part: TextLine): void {
  const before = names.at(-1);
  const goesOn = before !== undefined && GOES_ON_AFTER.test(foldEvenly(before.name));
  if (before === undefined || (BEGINS.test(part.folded) && !goesOn)) {
    names.push({ name: part.text, line: part });
    return;
  }
  before.name = `${before.name} ${part.text}`;
  before.line = { ...before.line, text: `${before.line.text} ${part.text}` };
}

function jointParts(line: TextLine): TextLine[] {
  const starts = [
    0,
    ...[...line.folded.matchAll(BETWEEN_JOINT)].map(({ 0: sign, index }) => index + sign.length),
  ];
  return starts.map((start, index) => {
    const text = line.text.slice(start, starts[index + 1]).replace(/[\s,–—-]+$/u, '');
    return { text, folded: foldEvenly(text), page: line.page };
  });
}

function withoutTerm(name: string): string {
  const at = foldEvenly(name).search(TERM);
  const bare = at > 0 ? name.slice(0, at) : name;
  return bare.replace(/[\s,.:–—-]+$/u, '');
}

const SHORT: [RegExp, string][] = [
  [/^UBND(?=\s|$)/i, 'Ủy ban nhân dân'],
  [/^HĐND(?=\s|$)/i, 'Hội đồng nhân dân'],
];

/** `UBND TỈNH THANH HÓA` → `ỦY BAN NHÂN DÂN TỈNH THANH HÓA`, in any case. */
export function withoutAbbreviation(name: string): string {
  return SHORT.reduce((text, [short, long]) => text.replace(short, long), name);
}
