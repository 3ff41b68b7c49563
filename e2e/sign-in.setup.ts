import { test } from '@playwright/test';
import { keepSession } from './support/editor.ts';

// Once for all journeys: Strapi takes five attempts in five minutes.
test('an editor signs in', async ({ browser }) => keepSession(browser));
