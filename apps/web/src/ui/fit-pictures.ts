const FIGURE = /(<figure class="align-[a-z]+ size-([a-z]+)"><img )(?=[^>]* srcset=)/g;

/** How wide the text shows a picture of each size, where the browser cannot tell by itself. */
const WIDTHS: Record<string, string> = {
  small: '(min-width: 48rem) 17rem, 60vw',
  medium: '(min-width: 48rem) 25rem, 90vw',
  full: '(min-width: 48rem) 45rem, 100vw',
};

/** Lets the browser choose among the copies of each picture by the width that it has on the page. */
export function fitPictures(html: string): string {
  return html.replace(
    FIGURE,
    (_, start: string, size: string) => `${start}sizes="auto, ${WIDTHS[size] ?? '100vw'}" `,
  );
}
