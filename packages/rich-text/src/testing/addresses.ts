/** Addresses that look like a path or a URL but lead elsewhere or nowhere. */
export const misleadingAddresses = [
  ...['/\\la.example', '//la.example', '\\\\la.example', '\\/la.example', '/\\/la.example'],
  ...['/%5cla.example', '/%2Fla.example', '/.//la.example', '/a/..//la.example'],
  ...['/\t/la.example', '/\n/la.example', '/\r\\la.example', '/tin\u0000tuc'],
  ...['https:la.example', 'https:/la.example', 'https:///la.example', 'https:\\\\la.example'],
  ...['https://', 'https://so.gov.vn@la.example', 'https://so.gov.vn\\@la.example'],
  ...['/tin\u202Ecut', 'https://la.example/\u2066a', 'https://so\u200B.gov.vn/'],
  ...['javascript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x', 'portal:page/abc'],
  ...['mailto:a@so.gov.vn', 'tin-tuc', 'so.gov.vn', '', '?a=1', '#a'],
];
