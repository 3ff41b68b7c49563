/** Adds rules to the page: the build contains an imported style sheet, but Strapi's page links to none. */
export function addStyle(rules: string): void {
  const style = document.createElement('style');
  style.textContent = rules;
  document.head.append(style);
}
