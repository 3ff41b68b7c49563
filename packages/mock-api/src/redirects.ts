import { redirectQuery, type Redirect } from '@portal/contract/redirect';
import { answering } from './answers.ts';

const redirects = new Map<string, Redirect>([
  ['/pages/tin-cu.aspx?itemid=5', { status: 301, location: '/trang/gioi-thieu' }],
  ['/pages/bo.aspx', { status: 410 }],
]);

export const redirectHandlers = [
  answering('/redirects', {
    query: redirectQuery,
    answer: ({ url }) => {
      const data = redirects.get(url.toLowerCase());
      return data && { data, meta: {} };
    },
  }),
];
