import { describe } from '@jest/globals';
import { testIssues } from './issues.ts';

describe('what is wrong with the data', () => {
  testIssues([
    [
      'no object',
      'text',
      ['', /expected a résumé, the object .* found the text "text". Parse it first/],
    ],
    ['null', null, ['', /found null/]],
    [
      'a number for a text',
      { basics: { name: 7 } },
      ['/basics/name', /expected a text; found the number 7. Write it in quotation marks/],
    ],
    [
      'null for a text',
      { basics: { label: null } },
      ['/basics/label', /found null.* Leave the field out/],
    ],
    ['a record for a list', { work: { name: 'A' } }, ['/work', /expected a list; found an object/]],
    [
      'an empty address',
      { basics: { url: '' } },
      ['/basics/url', /found an empty text. Leave the field out/],
    ],
    [
      'an address without scheme',
      { basics: { url: 'www.me.test' } },
      ['/basics/url', /Write "https:\/\/www.me.test"/],
    ],
    ['an address that is none', { work: [{ url: 'ask me' }] }, ['/work/0/url', /complete address/]],
    [
      'an address of a scheme that is not linked',
      { work: [{ url: 'ftp://a.test' }] },
      ['/work/0/url', /^warning: .* https, http, mailto or tel/],
    ],
    [
      'an e-mail address that is none',
      { basics: { email: 'ask me' } },
      ['/basics/email', /an e-mail address such as/],
    ],
    [
      'a date in words',
      { work: [{ startDate: 'Jan 2019' }] },
      ['/work/0/startDate', /Write "2019-01"/],
    ],
    [
      'a short month',
      { work: [{ startDate: '2019-3' }] },
      ['/work/0/startDate', /Write "2019-03"/],
    ],
    [
      'a running job',
      { work: [{ endDate: 'present' }] },
      ['/work/0/endDate', /Leave the field out: what has no end goes on/],
    ],
    ['an empty date', { work: [{ endDate: '' }] }, ['/work/0/endDate', /Leave the field out/]],
    [
      'a day that does not exist',
      { work: [{ startDate: '2019-02-30' }] },
      ['/work/0/startDate', /a date that the calendar has; found the text "2019-02-30"/],
    ],
    [
      'an end before its start',
      { work: [{ startDate: '2020-05', endDate: '2019' }] },
      ['/work/0/endDate', /not before the start, 2020-05/],
    ],
    [
      'a key one letter away',
      { work: [{ summry: 'x' }] },
      ['/work/0/summry', /^warning: .* Did you mean "summary"\?/],
    ],
    ['a key with letters swapped', { wrok: [] }, ['/wrok', /Did you mean "work"\?/]],
    [
      'a key in another case',
      { basics: { Name: 'x' } },
      ['/basics/Name', /Write "name": this theme reads both/],
    ],
    ['a section in another case', { Work: [] }, ['/Work', /Write "work": this theme reads both/]],
    [
      'a field of the person at the top',
      { name: 'x', work: [] },
      ['/name', /Put it into `basics`: this theme shows it in both/],
    ],
    [
      'two names of one field',
      {
        basics: { url: 'https://a.test', website: 'https://b.test' },
        skills: [{ level: '', rating: 5 }],
      },
      ['/basics/website', /^warning: .* found "website" beside "url", which means the same/],
    ],
    ['the same under two names', { work: [{ name: 'A', company: 'A' }] }],
    ['two names of a list', { work: [{ name: 'A' }], experience: [{ name: 'B' }] }],
    [
      'a name of more letters than anyone writes',
      { [`${'long '.repeat(300)}`]: 1 },
      ['', /a name of more than 1000 letters/],
    ],
    [
      'a text with tags, and an object that is none',
      { work: [{ highlights: [{ text: 'a', tags: ['b'] }, { text: 'a' }] }] },
      ['/work/0/highlights/1', /a text/],
    ],
    [
      'pictures that are none',
      { basics: { image: 'data:image/svg+xml,x' } },
      ['/basics/image', /^warning: .*it is left out/],
    ],
    ['a path that is no picture', { basics: { image: 'me' } }, ['/basics/image', /there is none/]],
    [
      'a year that the schema does not have',
      { work: [{ startDate: '3000-01' }] },
      ['/work/0/startDate', /Correct the year/],
    ],
    ['a repository as GitHub writes it', { projects: [{ name: 'P', repository: 'me/tool' }] }],
    ['a space in an address', { basics: { url: 'https://x.test/a b' } }, ['/basics/url', /%20/]],
    [
      'a list where a text belongs',
      { work: [{ summary: ['a', 'b'] }] },
      ['/work/0/summary', /Write it as one text/],
    ],
    [
      'keys that need escaping',
      { work: [{ 'sum/mary': 1, positions: [{ 'summ~ry': 1 }] }] },
      ['/work/0/sum~1mary', /Did you mean "summary"/],
      ['/work/0/positions/0/summ~0ry', /Did you mean "summary"/],
    ],
  ]);
});
