import { failIfUnrecorded, handlers } from '@portal/api-fixtures/handlers';
import { RECORDED_AT } from '@portal/api-fixtures/recorded-at';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
// It subclasses `Date`, so it must load before the clock is replaced.
import 'react-day-picker';

export const mockServer = setupServer(...handlers);

/**
 * Within a test file: answers every request from the record, on the day of the recording. Unrecorded
 * requests fail the test.
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
