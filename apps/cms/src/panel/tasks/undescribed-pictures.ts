const PICTURE = /<img\b[^>]*>/g;
const DESCRIBED = /\balt="[^"]*[^"\s][^"]*"/;
const DECORATIVE = /\brole="presentation"/;

/** Whether a stored text has a picture that says nothing to those who do not see it. */
export function hasUndescribedPicture(html: string): boolean {
  return (html.match(PICTURE) ?? []).some(
    (picture) => !DESCRIBED.test(picture) && !DECORATIVE.test(picture),
  );
}
