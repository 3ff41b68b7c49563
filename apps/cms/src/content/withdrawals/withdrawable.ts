import type { ContentTypeName } from '@portal/contract/content-types';
import { dayOf } from '@portal/vietnamese/days';
import { withdrawn } from '../../platform/http/problem';
import type { PublicRoute } from '../queries/public-route';
import { sentOnTo } from './sent-on-to';
import { withdrawnAt } from './withdrawals';

/** Where an item is not there, tells that it was, and what readers are sent on to. */
export function withdrawable(type: ContentTypeName, route: PublicRoute): PublicRoute {
  return {
    async run(request) {
      const answer = await route.run(request);
      if (answer.status !== 404) return answer;
      const taken = await withdrawnAt(request.db, type, request.slug);
      if (!taken) return answer;
      return withdrawn(dayOf(new Date(taken.at)), await sentOnTo(request.db, taken));
    },
  };
}
