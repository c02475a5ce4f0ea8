import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { hrefs } from '../support/html.ts';
import { describeShown } from '../support/shown.ts';

describeShown('an address, and what is none', [
  ['www. without a scheme', { basics: { url: 'www.me.test' } }, 'me.test'],
  ['a relative path', { basics: { url: '../cv/index.html' } }, '../cv/index.html'],
  ['a file name', { basics: { url: 'cv.pdf' } }, 'cv.pdf'],
  ['plain words', { basics: { url: 'ask me' } }, 'ask me'],
  [
    'a user name that is an address',
    {
      basics: {
        profiles: [{ network: 'LinkedIn', username: 'www.linkedin.com/in/me' }],
        name: 'A',
      },
    },
    'A linkedin.com/in/me',
  ],
  [
    'a user name that repeats the address',
    {
      basics: {
        profiles: [{ network: 'Net', username: 'https://x.test/me', url: 'https://x.test/me' }],
        name: 'A',
      },
    },
    'A Net: x.test/me',
  ],
  ['an unknown network', { basics: { profiles: [{ network: 'Net', username: 'me' }] } }, 'Net: me'],
  ['a script', { basics: { url: 'javascript:alert(1)' } }, 'javascript:alert(1)'],
  ['two telephone numbers', { basics: { phone: '555-1234 / 555-9999' } }, '555-1234 / 555-9999'],
  [
    'an address in a list of profiles',
    { basics: { profiles: ['https://x.test/me'] } },
    'x.test/me',
  ],
  ['no e-mail address', { basics: { email: 'ask me' } }, 'ask me'],
  ['no phone number', { basics: { phone: 'ask me' } }, 'ask me'],
  ['an image that is none', { basics: { image: 'no image' } }, 'no image'],
]);

describe('links', () => {
  const url = (url: unknown) => hrefs(render({ basics: { url } }));
  const profile = (profile: object) => hrefs(render({ basics: { profiles: [profile] } }));
  test.each([
    ['www.me.test', ['https://www.me.test']],
    ['//me.test/cv', ['https://me.test/cv']],
    ['me.dev/cv', ['https://me.dev/cv']],
    ['HTTPS://ME.TEST', ['HTTPS://ME.TEST']],
    ['mailto:me@me.test', ['mailto:me@me.test']],
    ['tel:+1 555 010 0000', ['tel:+15550100000']],
    ['+1 555 010 0000', ['tel:+15550100000']],
    ['2021.12345', []],
    ['ftp://me.test', []],
    ['javascript:alert(1)', []],
    [' java\nscript:alert(1)', []],
    ['data:text/html,x', []],
    ['cv.pdf', []],
    ['plain words', []],
    ['http://', []],
    ['https://a b.test', []],
  ])('%j', (written, expected) => expect(url(written)).toEqual(expected));

  test.each([
    [{ network: 'GitHub', username: 'me' }, ['https://github.com/me']],
    [{ network: 'Stack Overflow', username: '42' }, ['https://stackoverflow.com/users/42']],
    [{ network: 'Mastodon', username: '@me@example.social' }, ['https://example.social/@me']],
    [{ network: 'Net', username: 'me' }, []],
    [{ network: 'GitHub', username: 'me', url: 'https://me.test' }, ['https://me.test']],
    [{ network: 'GitHub', username: '"><script>' }, []],
    [{ network: 'constructor', username: 'me' }, []],
    [{ network: 'QQ', username: '123456789' }, []],
    [{ network: 'LinkedIn', username: 'in/me' }, ['https://linkedin.com/in/me']],
    [{ network: 'Reddit', username: '/u/me' }, ['https://reddit.com/user/me']],
    [{ network: 'npm', username: '~me' }, ['https://npmjs.com/~me']],
    [{ network: 'LinkedIn', username: '/in/me/' }, ['https://linkedin.com/in/me']],
    [{ network: 'LinkedIn', username: 'company/acme' }, ['https://linkedin.com/company/acme']],
    [{ network: 'GitHub', username: 'in/repo' }, ['https://github.com/in/repo']],
    [{ network: 'Stack Overflow', username: '123/me' }, ['https://stackoverflow.com/users/123/me']],
  ])('%j', (written, expected) => expect(profile(written)).toEqual(expected));

  test.each([
    ['030 / 1234567', ['tel:0301234567']],
    ['555-1234 / 555-9999', []],
    ['+49 (0)30/1234567 ext. 8', ['tel:+49301234567;ext=8']],
    ['0049 (0)30 1234567', ['tel:0049301234567']],
    ['+61 (02) 1234 5678', ['tel:+61212345678']],
    ['+39 (06) 1234567', ['tel:+39061234567']],
    ['(030) 1234567', ['tel:0301234567']],
    ['+39 06 1234567 / 8', []],
    ['030 1234567 0171 1234567', []],
  ])('telephone %j', (phone, expected) =>
    expect(hrefs(render({ basics: { phone } }))).toEqual(expected),
  );

  test('long ones are one text, which machines find whole', () => {
    const url = 'https://www.example.com/certification/certified-solutions_architect?id=7';
    expect(render({ basics: { url } })).toContain(`>${url.replace('https://www.', '')}</a>`);
  });
});
