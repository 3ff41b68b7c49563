import { failIfUnrecorded, handlers } from '@portal/api-fixtures/handlers';
import { RECORDED_AT } from '@portal/api-fixtures/recorded-at';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
// It derives a class from `Date`, so it is loaded before the clock is replaced.
import 'react-day-picker';

export const mockServer = setupServer(...handlers);

/**
 * Within a test file: every request gets the answer that the cms gave, on the day when it was recorded.
 * A test that asks for something else fails.
 */
export function answerFromRecord(): void {
  beforeAll(() => mockServer.listen({ onUnhandledFrame: 'error' }));
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: RECORDED_AT }));
  afterEach(() => {
    vi.useRealTimers();
    mockServer.resetHandlers();
    failIfUnrecorded();
  });
  afterAll(() => mockServer.close());
}
