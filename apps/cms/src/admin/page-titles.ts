const NAME = 'Cổng thông tin – Quản trị';
const STRAPI_ENDING = / \| Strapi$/;

/** Strapi appends its name to every page title, without a setting. */
export function namePageTitles(): void {
  document.title = NAME;
  const rename = () => {
    if (STRAPI_ENDING.test(document.title)) {
      document.title = document.title.replace(STRAPI_ENDING, ` | ${NAME}`);
    }
  };
  new MutationObserver(rename).observe(document.head, { childList: true, subtree: true });
}
