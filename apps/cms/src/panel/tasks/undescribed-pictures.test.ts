import { expect, test } from 'vitest';
import { hasUndescribedPicture } from './undescribed-pictures';

test.each([
  ['<p>Không có ảnh</p>', false],
  ['<figure><img src="/uploads/a.webp" alt="Lễ trao giải" width="1"></figure>', false],
  ['<figure><img src="/uploads/a.webp" alt="" role="presentation"></figure>', false],
  ['<figure><img src="/uploads/a.webp" alt=""></figure>', true],
  ['<figure><img src="/uploads/a.webp" alt="  "></figure>', true],
  ['<figure><img src="/uploads/a.webp"></figure>', true],
  ['<img alt="Một" src="a"><img src="b" alt="">', true],
])('%s', (html, has) => expect(hasUndescribedPicture(html)).toBe(has));
