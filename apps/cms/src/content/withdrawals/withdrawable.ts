import type { ContentTypeName } from '@portal/contract/content-types';
import { dayOf } from '@portal/vietnamese/days';
import { withdrawn } from '../../platform/http/problem';
import type { PublicRoute } from '../queries/public-route';
import { sentOnTo } from './sent-on-to';
import { withdrawnAt } from './withdrawals';

/** Turns a 404 into a 410 with the redirect target, if the item was withdrawn from this address. */
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
