import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { refusalOf } from '../ui/refusal-of';
import { AUDIT, checkedPart, type CheckedPart } from './audit-answer';

export type Verdict = CheckedPart & { isAll: boolean };

/** Checks the newest rows at once, and the whole log on demand, some thousand rows a request. */
export function useChain() {
  const { get } = useFetchClient();
  const [verdict, setVerdict] = useState<Verdict>();
  const [percent, setPercent] = useState<number>();
  const [failure, setFailure] = useState<string>();

  const check = useCallback(
    async (after?: number) => {
      const query = after === undefined ? '' : `?after=${after}`;
      const { data } = await get(`${AUDIT}/check${query}`);
      return z.parse(z.object({ data: checkedPart }), data).data;
    },
    [get],
  );

  useEffect(() => {
    check().then(
      (part) => setVerdict({ ...part, isAll: part.from === 1 }),
      (error: unknown) => setFailure(refusalOf(error)),
    );
  }, [check]);

  async function checkAll(): Promise<void> {
    setFailure(undefined);
    setPercent(0);
    try {
      let part = await check(0);
      while (part.broken === null && part.to < part.total) {
        setPercent(Math.floor((100 * part.to) / part.total));
        part = await check(part.to);
      }
      setVerdict({ ...part, isAll: true });
    } catch (error) {
      setFailure(refusalOf(error));
    } finally {
      setPercent(undefined);
    }
  }

  return { verdict, percent, failure, checkAll };
}
