import { EncodedPage } from './encoded-page.ts';
import { withNotice } from './old-page-notice.ts';

interface Redirection {
  status: number;
  location: string;
  html?: undefined;
}

/** A rendered page of the site. */
export interface HtmlPage {
  status: number;
  location?: undefined;
  html: EncodedPage;
  madeAt: Date;
  /** The same page with a notice that says from when it is. */
  asOld: () => EncodedPage;
}

export type SitePage = Redirection | HtmlPage;

export function htmlPage(status: number, html: string, madeAt: Date): HtmlPage {
  let old: EncodedPage | undefined;
  return {
    ...{ status, madeAt, html: new EncodedPage(html) },
    asOld: () => (old ??= new EncodedPage(withNotice(html, madeAt))),
  };
}
