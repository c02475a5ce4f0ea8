import type { Case } from './cases.ts';
import { damaged } from './damage.ts';

const summary = (text: string): Case => ({ resume: { basics: { summary: text } } });
const nested = (open: string, close: string, depth: number): Case =>
  summary(`${open.repeat(depth)}amber#${close.repeat(depth)}`);

/** An option that makes `render` look for what it must hide, and one for what is in a variant. */
const HIDING = { hide: ['work.location.city', 'work.name.word'] };
const VARIANT = { variants: { one: {} }, variant: 'one' };

/** What once failed, and must not again. */
export const FOUND: readonly [what: string, given: Case][] = [
  ['emphasis many levels deep', nested('*a ', ' b*', 5000)],
  ['strong emphasis many levels deep', nested('**a ', ' b**', 5000)],
  ['emphasis of other emphasis', nested('*a _b ', ' b_ a*', 5000)],
  ['asterisks on both sides of a word', nested('*', '*', 6000)],
  ['underscores on both sides of a word', nested('_', '_', 6000)],
  ['tags in emphasis', nested('*a <b>', ' b*', 5000)],
  ['brackets around emphasis', nested('[*a ', '*](https://example.com)', 5000)],
  [
    'emphasis many levels deep, in a keyword',
    { resume: { skills: [{ keywords: [`${'*a '.repeat(5000)}amber#${' b*'.repeat(5000)}`] }] } },
  ],
  ['line breaks in an idle link', summary(`<a>amber# ${'x<br>'.repeat(150_000)}`)],
  [
    'many keywords with emphasis',
    { resume: { skills: [{ keywords: Array(200_000).fill('*amber#*') }] } },
  ],
  [
    'a keyword with much emphasis',
    { resume: { skills: [{ keywords: ['amber#', '<b>a</b> '.repeat(100_000)] }] } },
  ],
  [
    'a list of many texts in place of one',
    { resume: { basics: { label: Array(200_000).fill('amber#') } } },
  ],
  [
    'many roles under one employer',
    { resume: { work: Array(150_000).fill({ name: 'Amber', summary: 'amber#' }) } },
  ],
  [
    'more entries than are written at once',
    { resume: { awards: Array(120).fill({ title: 'amber#', summary: 'amber#' }) } },
  ],
  [
    'a profile of eight million characters',
    { resume: { basics: { profiles: [{ username: '漢'.repeat(8e6) }] } } },
  ],
  [
    'an address of eight million characters',
    { resume: { basics: { url: `https://${'a.'.repeat(4e6)}a` } } },
  ],
  [
    'a handle of eight million characters',
    { resume: { basics: { profiles: [{ username: `a@${'a.'.repeat(4e6)}a` }] } } },
  ],
  ['a tag with two million attributes', summary(`<a${' b'.repeat(2e6)}>amber#`)],
  [
    'many of HackMyResume’s marks',
    { resume: { basics: { name: `${'@@@@~'.repeat(20_000)}amber#` } } },
  ],
  [
    'a list that is an object of many names',
    {
      resume: {
        languages: [
          Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`name ${i}`, 'fluent'])),
        ],
      },
    },
  ],
  [
    'many roles under one employer, each with an address',
    {
      resume: {
        work: Array.from({ length: 40_000 }, (_, i) => ({
          name: 'Amber',
          url: `https://example.com/${i}`,
        })),
      },
    },
  ],
  [
    'many things to hide in a long list',
    {
      resume: { basics: { name: 'amber#' }, work: Array(5_000).fill({ name: 'Amber' }) },
      options: { hide: Array.from({ length: 5_000 }, (_, i) => `work.key${i}`) },
    },
  ],
  [
    'a section asked for many times',
    {
      resume: { talks: Array(2_000).fill({ name: 'amber#' }) },
      options: { sections: Array(5_000).fill('talks') },
    },
  ],
  [
    'a language of many dots',
    { resume: { basics: { name: 'amber#' } }, options: { language: `${'.'.repeat(200_000)}\nx` } },
  ],
  ['a place alone', { resume: { work: [{ location: 'amber#' }] } }],
  ['a place and prose', { resume: { work: [{ location: 'amber#', summary: 'amber#' }] } }],
  ['a date alone', { resume: { awards: [{ date: 'spring#' }] } }],
  [
    'a date and prose',
    { resume: { publications: [{ releaseDate: 'spring#', summary: 'amber#' }] } },
  ],
  [
    'keywords beside positions',
    { resume: { work: [{ keywords: ['amber#'], positions: [{ position: 'amber#' }] }] } },
  ],
  [
    'dates beside positions',
    {
      resume: {
        work: [{ startDate: 'spring#', endDate: 'fall#', positions: [{ summary: 'x#' }] }],
      },
    },
  ],
  ['the person in nested lists', { resume: { basics: [[{ name: 'amber#' }]] } }],
  ['lists many levels deep, and something to hide', hiding('in 50,000 lists')],
  ['a list in itself, and something to hide', hiding('with itself inside')],
  ['a list that throws, and something to hide', hiding('a list that always throws')],
  [
    'positions in positions, in a variant',
    {
      resume: { work: [damaged('with 5,000 positions in each other', { name: 'amber#' })] },
      options: VARIANT,
    },
  ],
  ['a proxy, in a variant', { resume: { work: damaged('a revoked proxy', []) }, options: VARIANT }],
  [
    'highlights that throw, in a variant',
    {
      resume: { work: [{ highlights: damaged('a list that always throws', []) }] },
      options: VARIANT,
    },
  ],
  [
    'a hidden path of many names',
    {
      resume: { a: damaged('in 50,000 objects') },
      options: { hide: [`a${'.unknown key'.repeat(50_000)}`] },
    },
  ],
  ...(
    [
      'a proxy that always throws',
      'a list that always throws',
      'a proxy without prototype',
      'a revoked proxy',
      'a revoked proxy of a list',
      'a list without methods',
      'with keys of Object.prototype',
      'beside a getter that throws',
      'an object that only looks like a Date',
      'a proxy of a Date',
    ] as const
  ).flatMap((kind): [string, Case][] => [
    [`${kind}: a text`, { resume: { basics: { name: damaged(kind, 'amber#') } } }],
    [`${kind}: the person`, { resume: { basics: damaged(kind, { name: 'amber#' }) } }],
    [`${kind}: a section`, { resume: { work: damaged(kind, [{ name: 'amber#' }]) } }],
    [`${kind}: an entry`, { resume: { work: [damaged(kind, { name: 'amber#' })] } }],
    [`${kind}: highlights`, { resume: { work: [{ highlights: damaged(kind, ['amber#']) }] } }],
    [`${kind}: keywords`, { resume: { skills: [{ keywords: damaged(kind, ['amber#']) }] } }],
    [`${kind}: a place`, { resume: { work: [{ location: damaged(kind, 'amber#') }] } }],
    [`${kind}: a date`, { resume: { work: [{ name: 'x', endDate: damaged(kind, '2020') }] } }],
    [`${kind}: the résumé`, { resume: damaged(kind, { basics: { name: 'amber#' } }) }],
    [`${kind}: meta`, { resume: { meta: damaged(kind, {}) } }],
    [`${kind}: the options`, { resume: {}, options: damaged(kind, {}) }],
    [`${kind}: sections`, { resume: {}, options: { sections: damaged(kind, ['work']) } }],
    [`${kind}: a colour`, { resume: {}, options: { colors: { accent: damaged(kind, ['red']) } } }],
    [`${kind}: now`, { resume: {}, options: { now: damaged(kind, 0) } }],
    [`${kind}: variants`, { resume: {}, options: { variant: 'a', variants: damaged(kind, {}) } }],
  ]),
  [
    'an option of a kind that cannot be printed',
    { resume: { meta: { themeOptions: { pageSize: damaged('without a prototype', {}) } } } },
  ],
  ['an option that is an object', { resume: { meta: { themeOptions: { density: { a: {} } } } } }],
];

function hiding(kind: Parameters<typeof damaged>[0]): Case {
  return { resume: { work: damaged(kind, [{ name: 'amber#' }]) }, options: HIDING };
}
