import { defineConfig, devices } from '@playwright/test';
import { findChromium } from '../scripts/chromium.ts';

// `npm run e2e` starts the site and sets its address.
const baseURL = process.env['E2E_SITE_URL'];
if (!baseURL) throw new Error('Hãy chạy bằng `npm run e2e`: lệnh đó khởi động trang cần kiểm tra.');

export default defineConfig({
  outputDir: '../.cache/e2e',
  fullyParallel: true,
  // Browsers and site share the machine: more workers would only slow each journey.
  workers: 3,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  // Generous for a busy machine; assertions that already hold return at once.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json'], ['./support/page-reporter.ts']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Traces cost two fifths of the time, so they are only for hunting a failure.
    trace: process.env['E2E_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: await findChromium(),
  },
});
