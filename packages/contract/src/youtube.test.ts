import { expect, test } from 'vitest';
import { findYoutubeId, youtubeAddress } from './youtube.js';

test.each([
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com/watch?list=PL1&v=dQw4w9WgXcQ&t=10s',
  ' http://m.youtube.com/watch?v=dQw4w9WgXcQ ',
  'https://youtu.be/dQw4w9WgXcQ?si=abc',
  'https://www.youtube.com/embed/dQw4w9WgXcQ',
  'https://www.youtube.com/shorts/dQw4w9WgXcQ/',
  'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
  'https://YOUTUBE.com/live/dQw4w9WgXcQ',
])('%s names a film on YouTube', (address) => {
  expect(findYoutubeId(address)).toBe('dQw4w9WgXcQ');
});

test.each([
  'https://vimeo.com/123456',
  'https://youtube.com.example.org/watch?v=dQw4w9WgXcQ',
  'https://example.org/?u=youtube.com/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com/@kenh',
  'https://www.youtube.com/watch?v=short',
  'https://www.youtube.com/watch?v="><script>',
  'javascript:alert(1)//youtu.be/dQw4w9WgXcQ',
  'dQw4w9WgXcQ',
  '',
])('«%s» names none', (address) => {
  expect(findYoutubeId(address)).toBeUndefined();
});

test('the kept spelling names the same film', () => {
  expect(findYoutubeId(youtubeAddress('dQw4w9WgXcQ'))).toBe('dQw4w9WgXcQ');
});
