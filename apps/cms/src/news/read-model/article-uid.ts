export const ARTICLE = 'api::article.article';
