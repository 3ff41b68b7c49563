import type { Day } from '@portal/vietnamese/days';
import { useQueryClient, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { createContext, createElement, use, useId, type ComponentType } from 'react';
import { useLocation } from 'react-router';
import type { KeptParts } from '../lib/kept-parts.ts';
import { useToday } from '../lib/today.ts';

/** Provided where the server renders a page. */
export const KeptPartsContext = createContext<KeptParts | undefined>(undefined);

/** The inputs of a part's HTML, besides the day and its place in the page. */
export interface PartFacts {
  /** The queries whose data it shows. */
  queries: readonly QueryKey[];
  /** The inputs from the address and the props. */
  others: readonly (string | undefined)[];
}

export interface PartPage {
  queryClient: QueryClient;
  pathname: string;
  today: Day;
}

/**
 * A part that is the same on many pages: the server renders it once and puts its HTML into each. In the
 * browser it renders only its children. It must contain whole elements, none for the `<head>`, and no other
 * such part. `factsOf` returns undefined for a part that is not worth keeping.
 */
export function kept<Props extends object>(
  Part: ComponentType<Props>,
  factsOf: (page: PartPage, props: Props) => PartFacts | undefined,
): ComponentType<Props> {
  if (!import.meta.env.SSR) {
    return (props) => {
      // Matches the server's `useId`, so that the ids within stay the same.
      useId();
      return <Part {...props} />;
    };
  }
  return (props) => {
    const place = useId();
    const parts = use(KeptPartsContext);
    const queryClient = useQueryClient();
    const { pathname } = useLocation();
    const today = useToday();
    const facts = factsOf({ queryClient, pathname, today }, props);
    const states = facts?.queries.map((key) => queryClient.getQueryState<object>(key));
    if (!parts || !facts || !states?.every((state) => state?.status === 'success')) {
      return <Part {...props} />;
    }
    const data = states.map((state) => state?.data);
    const { element, number, isKept } = parts.mark([Part, place, today, ...data, ...facts.others]);
    return createElement(element, { number }, isKept ? undefined : <Part {...props} />);
  };
}
