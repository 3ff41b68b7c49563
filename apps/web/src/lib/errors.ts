import { isRecord } from '@portal/contract/is-record';
import { data, isRouteErrorResponse, redirect } from 'react-router';
import { errorTexts } from '../texts/errors.ts';
import { ApiError, isMissing, isPassing } from '@portal/client/api-error';
import { MissingCode } from './code.ts';

export interface PageLink {
  label: string;
  address: string;
}

export interface PageProblem {
  /** The heading. */
  title: string;
  /** What happened, and what the visitor can do. */
  text: string;
  links: PageLink[];
}

const UNAVAILABLE = 503;

type Missing = Partial<PageProblem> & Pick<PageProblem, 'text'>;

/** For loaders to throw: a page with status 404 and links that help. */
export function notFound({ title = errorTexts.notFound.title, text, links = [] }: Missing) {
  return data<PageProblem>({ title, text, links }, { status: 404 });
}

/** For loaders to throw: a page with status 410, for content removed for good. */
export function gone(links: PageLink[] = []) {
  return data<PageProblem>({ ...errorTexts.gone, links }, { status: 410 });
}

/** For loaders to throw: a page with status 503 that offers to try again. */
export function unavailable() {
  return data<PageProblem>({ ...errorTexts.unavailable, links: [] }, { status: UNAVAILABLE });
}

/**
 * The API's answer. If the content is missing, throws a 404 that names it, a 410, or a redirect to its
 * replacement; if the API fails, a 503.
 */
export async function answerOrPage<T>(answer: Promise<T>, missing: Missing): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { status, problem } = error;
    const withdrawn = problem?.withdrawn;
    if (withdrawn?.location) throw redirect(withdrawn.location, 301);
    if (withdrawn) throw gone(missing.links);
    throw status === 404 ? notFound(missing) : unavailable();
  }
}

/** The same for data that the page needs and the API always has. */
export async function answerOrUnavailable<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw error instanceof ApiError ? unavailable() : error;
  }
}

/** The API has not answered; the web server may still have a kept page. */
export function isAway(error: unknown): boolean {
  return isPassing(error) || (isRouteErrorResponse(error) && error.status === UNAVAILABLE);
}

/** The page for whatever a route threw, and whether another attempt may help. */
export function describeError(error: unknown): PageProblem & { canRetry: boolean } {
  if (isMissing(error)) return { ...errorTexts.notFound, links: [], canRetry: false };
  if (error instanceof MissingCode) return { ...errorTexts.missingCode, links: [], canRetry: true };
  if (error instanceof ApiError) return { ...errorTexts.unavailable, links: [], canRetry: true };
  if (!isRouteErrorResponse(error)) return { ...errorTexts.broken, links: [], canRetry: true };
  if (isPageProblem(error.data)) return { ...error.data, canRetry: error.status >= 500 };
  const isMissingPage = error.status === 404;
  const { title, text } = isMissingPage ? errorTexts.notFound : errorTexts.broken;
  return { title, text, links: [], canRetry: !isMissingPage };
}

function isPageProblem(thrown: unknown): thrown is PageProblem {
  if (!isRecord(thrown)) return false;
  const { title, text, links } = thrown;
  return (
    typeof title === 'string' &&
    typeof text === 'string' &&
    Array.isArray(links) &&
    links.every(isPageLink)
  );
}

function isPageLink(given: unknown): given is PageLink {
  return (
    isRecord(given) && typeof given['label'] === 'string' && typeof given['address'] === 'string'
  );
}
