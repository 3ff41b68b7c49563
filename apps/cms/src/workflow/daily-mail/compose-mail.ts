import { escapeAttribute, escapeText } from '@portal/rich-text/escape';
import type { Waiting, WaitingItem } from '../review/waiting';
import { mailTexts as texts } from './mail-texts';

interface Mail {
  subject: string;
  text: string;
  html: string;
}

interface Told {
  name: string;
  forMe: Waiting;
  returnedToMe: Waiting;
  /** The address of the admin, without a trailing slash. */
  admin: string;
}

/** The daily mail to one user; undefined if nothing waits. */
export function composeMail({ name, forMe, returnedToMe, admin }: Told): Mail | undefined {
  if (forMe.count + returnedToMe.count === 0) return undefined;
  const lists = [
    { heading: texts.waiting(forMe.count), ...forMe },
    { heading: texts.returned(returnedToMe.count), ...returnedToMe },
  ].filter(({ count }) => count > 0);
  return {
    subject: texts.subject(forMe.count, returnedToMe.count),
    text: [
      texts.hello(name),
      ...lists.map((list) => asText(list, admin)),
      `${texts.home}: ${admin}`,
      texts.off,
    ].join('\n\n'),
    html: [
      `<p>${escapeText(texts.hello(name))}</p>`,
      ...lists.map((list) => asHtml(list, admin)),
      `<p>${linkTo(admin, texts.home)}</p>`,
      `<p><small>${escapeText(texts.off)}</small></p>`,
    ].join('\n'),
  };
}

type List = Waiting & { heading: string };

const addressOf = ({ uid, documentId }: WaitingItem, admin: string) =>
  `${admin}/content-manager/collection-types/${uid}/${documentId}`;
const titleOf = ({ title }: WaitingItem) => title || texts.untitled;
const restOf = ({ count, items }: List) =>
  count > items.length ? [texts.more(count - items.length)] : [];

function asText(list: List, admin: string): string {
  const items = list.items.map(
    (item) => `- ${titleOf(item)} (${texts.since(item.since)})\n  ${addressOf(item, admin)}`,
  );
  return [list.heading, ...items, ...restOf(list)].join('\n');
}

function asHtml(list: List, admin: string): string {
  const items = list.items.map(
    (item) =>
      `<li>${linkTo(addressOf(item, admin), titleOf(item))} (${texts.since(item.since)})</li>`,
  );
  const rest = restOf(list).map((text) => `<li>${text}</li>`);
  return `<p>${list.heading}</p>\n<ul>\n${[...items, ...rest].join('\n')}\n</ul>`;
}

const linkTo = (address: string, text: string) =>
  `<a href="${escapeAttribute(address)}">${escapeText(text)}</a>`;
