import { handlers } from '@portal/mock-api/handlers';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

export const mockServer = setupServer(...handlers);

/** Within a test file: the mock API answers every request; an address it does not know fails. */
export function answerFromMockApi(): void {
  beforeAll(() => mockServer.listen({ onUnhandledFrame: 'error' }));
  afterEach(() => mockServer.resetHandlers());
  afterAll(() => mockServer.close());
}
