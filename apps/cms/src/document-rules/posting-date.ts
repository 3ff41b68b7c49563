import { dataOf, type MakeRule } from './rule';

/** What has a posting date is posted now unless the editor says otherwise. */
export const postingDate: MakeRule = () => (context, next) => {
  const data = dataOf(context);
  if (data && 'postedAt' in context.contentType.attributes) {
    const missing = data['postedAt'] === null || data['postedAt'] === '';
    if (missing || (context.action === 'create' && data['postedAt'] === undefined)) {
      data['postedAt'] = new Date().toISOString();
    }
  }
  return next();
};
