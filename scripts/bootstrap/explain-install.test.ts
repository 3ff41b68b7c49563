import { expect, test } from 'vitest';
import { explainInstall } from './explain-install.mjs';

test.each([
  ['npm error code ENOTFOUND\nnpm error network request failed', /Không kết nối được/],
  ['npm error code ECONNREFUSED', /Không kết nối được/],
  ['npm error ENOSPC: no space left on device, write', /Ổ đĩa đã đầy/],
  ['npm error code EACCES', /Không có quyền ghi/],
  ['npm error code UNABLE_TO_VERIFY_LEAF_SIGNATURE', /Chứng chỉ/],
  ['npm error code E404', /không có gói/],
  ['ERR_PNPM_OUTDATED_LOCKFILE Cannot install with "frozen-lockfile"', /pnpm-lock\.yaml/],
  ['something else', /nguyên văn/],
])('%j', (output, sentence) => {
  expect(explainInstall(output)).toMatch(sentence);
});
