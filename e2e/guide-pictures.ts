import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../scripts/chromium.ts';
import { openEditorsDesk } from './support/editor.ts';
import { takeGuidePictures } from './support/guide-pictures.ts';

// Retakes the pictures of the guide for editors from a running portal:
//   E2E_CMS_URL=http://localhost:1337 E2E_ADMIN_EMAIL=… E2E_ADMIN_PASSWORD=… node e2e/guide-pictures.ts
const FOLDER = path.resolve(import.meta.dirname, '../apps/cms/src/admin/guide/pictures');

const browser = await chromium.launch(await findChromium());
const desk = await openEditorsDesk(browser);
for (const { name, content } of await takeGuidePictures(desk.page)) {
  fs.writeFileSync(path.join(FOLDER, `${name}.webp`), content);
}
await browser.close();
