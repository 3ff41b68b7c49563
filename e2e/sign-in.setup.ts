import { test } from '@playwright/test';
import { keepSession } from './support/editor.ts';

// Once for all journeys: it takes a while.
test('an editor signs in', async ({ browser }) => keepSession(browser));
