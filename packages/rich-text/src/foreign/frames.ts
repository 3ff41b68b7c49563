import { isBlank } from '../dom.js';
import { cleanText } from '../text.js';
import { embedAddress, hostOf } from './embed-address.js';

const FRAMES = 'iframe, frame, object, embed, applet, video, audio, oembed';
const SOURCES = ['src', 'data-src', 'data-lazy-src', 'data', 'url'];
const LABEL = 'Nội dung nhúng';
const LABEL_WITHOUT_LINK = 'Nội dung nhúng không đưa vào được';

/** Inside these elements a link is inline; elsewhere it gets a paragraph of its own. */
const LINE_ELEMENTS = 'p, h1, h2, h3, h4, h5, h6, li, td, th, dt, dd, caption, figcaption, a';

/**
 * Replaces frames, videos, audio and embedded files by links, because pages must not load
 * third-party content. If the address may not be stored, plain words replace the element. Fallback
 * content of the element stays. Returns the number of replaced elements.
 */
export function linkFrames(root: Element): number {
  let count = 0;
  // Inner elements come first, because `object` contains `embed` as a fallback.
  for (const frame of [...root.querySelectorAll(FRAMES)].toReversed()) {
    if (isTracker(frame)) frame.remove();
    else {
      replace(frame);
      count += 1;
    }
  }
  return count;
}

/** A frame that is at most one pixel wide or high only tracks readers. */
function isTracker(frame: Element): boolean {
  const isMedia = /^(video|audio)$/.test(frame.localName);
  return (
    !isMedia &&
    ['width', 'height'].some((side) => /^[01](px)?$/.test(frame.getAttribute(side) ?? ''))
  );
}

function replace(frame: Element): void {
  const { ownerDocument: document } = frame;
  const source = sourceOf(frame);
  const href = embedAddress(source);
  for (const part of frame.querySelectorAll('param, source, track')) part.remove();
  const rest = frame.localName === 'iframe' ? [] : [...frame.childNodes];
  const hasLink = frame.querySelector('a[href]') !== null;
  // The fallback content already has a link to the file.
  if (hasLink && (href === undefined || holdsLinkTo(frame, href))) {
    frame.replaceWith(...rest);
    return;
  }
  const own = cleanText(frame.textContent ?? '').trim();
  const words = frame.localName === 'iframe' ? own.replace(/<[^>]*>/g, ' ').trim() : own;
  const isPlain = !hasLink && frame.querySelector('img') === null;
  const title = cleanText(
    frame.getAttribute('title') ?? frame.getAttribute('aria-label') ?? '',
  ).trim();
  const name = title || (isPlain ? words : '') || nameOf(href);
  const after = title === '' && isPlain ? [] : frame.localName === 'iframe' ? [words] : rest;
  const mark = document.createElement(href === undefined ? 'span' : 'a');
  if (href !== undefined) mark.setAttribute('href', href);
  mark.textContent = name;
  if (frame.closest(LINE_ELEMENTS)) frame.replaceWith(' ', mark, ' ', ...after);
  else {
    const line = document.createElement('p');
    line.append(mark);
    frame.replaceWith(line, ...after);
  }
}

function holdsLinkTo(frame: Element, href: string): boolean {
  return [...frame.querySelectorAll('a[href]')].some((link) => link.getAttribute('href') === href);
}

function sourceOf(frame: Element): string {
  const inner = frame.querySelector('source[src]')?.getAttribute('src');
  const named = [...frame.querySelectorAll('param')].find((one) =>
    /^(movie|src|url|filename)$/i.test(one.getAttribute('name') ?? ''),
  );
  const sources = SOURCES.map((name) => frame.getAttribute(name));
  const all = [...sources, inner, named?.getAttribute('value')];
  return all.find((source) => !isBlank(source) && !/^about:/i.test(source ?? '')) ?? '';
}

function nameOf(href: string | undefined): string {
  if (href === undefined) return LABEL_WITHOUT_LINK;
  const host = hostOf(href);
  const file = href.split(/[?#]/)[0]?.split('/').pop() ?? '';
  return `${LABEL}: ${host || file || href}`;
}
