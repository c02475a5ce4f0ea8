import { describe, expect, test } from '@jest/globals';
import { validate } from '../../src/validate/index.ts';
import { expectIssues, options, type Row } from './issues.ts';

const country = (countryCode: string, rest: object = {}) => ({
  basics: { location: { countryCode } },
  ...rest,
});
const at = '/basics/location/countryCode';

const ROWS: Row[] = [
  [
    'a number for margins',
    options({ margins: 1 }),
    ['/meta/themeOptions/margins', /"1in" or "1cm"/],
  ],
  [
    'margins that leave no page',
    options({ margins: '1in 5in' }),
    ['/meta/themeOptions/margins', /less than 3 in/],
  ],
  [
    'options under the theme’s name',
    { meta: { hairline: { look: 'jake' } } },
    ['/meta/hairline', /call it `meta.themeOptions`/],
  ],
  [
    'options inside of `theme`',
    { meta: { theme: { options: { look: 'jake' } } } },
    ['/meta/theme', /call it `meta.themeOptions`/],
  ],
  [
    'settings at the top',
    { basics: {}, settings: { density: 1 } },
    ['/settings', /call it `meta.themeOptions`/],
  ],
  ['the theme at the top', { basics: {}, theme: 'hairline' }, ['/theme', /Put it into `meta`/]],
  ['millimetres', options({ margins: 20 }), ['/meta/themeOptions/margins', /"20mm"/]],
  [
    'an option of another theme',
    options({ fontFamily: 'x' }),
    ['/meta/themeOptions/fontFamily', /Did you mean "typeface"\?/],
  ],
  [
    'a part of two names',
    options({ page: 'x' }),
    ['/meta/themeOptions/page', /Did you mean "pageSize" or "pageNumbers"\?/],
  ],
  [
    'an option that nothing is like',
    options({ zebra: 1 }),
    ['/meta/themeOptions/zebra', /Leave it out/],
  ],
  [
    'options at the top level',
    {
      basics: {},
      themeOptions: { typeface: 'sans' },
      dateFormat: 'long',
      hairlineOptions: { density: 'x' },
    },
    ['/themeOptions', /at the top level. It has no effect here; call it `meta.themeOptions`/],
    ['/dateFormat', /put it into `meta.themeOptions`/],
    ['/hairlineOptions', /call it `meta.themeOptions`/],
  ],
  [
    'options directly in meta',
    { meta: { typeface: 'sans', options: { density: 'compact' }, themeOption: {} } },
    ['/meta/typeface', /in `meta`. It has no effect here; put it into `meta.themeOptions`/],
    ['/meta/options', /call it `meta.themeOptions`/],
    ['/meta/themeOption', /Did you mean "themeOptions"/],
  ],
  [
    'hide where nothing is hidden',
    {
      hide: ['basics.phone'],
      meta: { hide: 'work' },
      work: [
        { name: 'A', hide: true },
        { name: 'B', hide: false },
      ],
    },
    ['/hide', /^error: .*meta.themeOptions.hide/],
    ['/meta/hide', /^error: .*meta.themeOptions.hide/],
    ['/work/0/hide', /^error: .*meta.themeOptions.hide/],
  ],
  ['a country by its English name', country('Germany'), [at, /^warning: .*Write "DE"/]],
  ['a country by its own name', country('Deutschland'), [at, /Write "DE"/]],
  [
    'a country in the language of the résumé',
    country('Allemagne', { meta: { language: 'fr' } }),
    [at, /Write "DE"/],
  ],
  ['a country in short', country('USA'), [at, /Write "US"/]],
  ['a code that people use for another', country('UK'), [at, /Write "GB"/]],
  ['a code of no country', country('XX'), [at, /the two letters of a country/]],
  ['a code in small letters', country('de')],
  [
    'a language that there is not',
    { meta: { language: 'xx' } },
    ['/meta/language', /^warning: .*no language has this tag/],
  ],
  [
    'a language that the theme has not',
    options({ language: 'eu' }),
    ['/meta/themeOptions/language', /no words in Basque/],
  ],
  [
    'a language of a variant',
    options({ variants: { a: { lang: 'xx' } } }),
    ['/meta/themeOptions/variants/a/lang', /no language/],
  ],
  [
    'other forms of languages',
    { language: 'en_GB.UTF-8', meta: { lang: 'zh-HK', themeOptions: { locale: 'nn' } } },
  ],
  [
    'tags that no variant names, each once',
    {
      work: [
        { name: 'A', tags: ['acadmic', 'industry'] },
        { name: 'B', tags: 'other' },
        { name: 'C', tags: ['other'] },
      ],
      ...options({ variants: { academic: {}, industry: {} } }),
    },
    [
      '/work/0/tags/0',
      /^warning: .*a variant: "academic", "industry"; found the tag "acadmic". Did you mean "academic"/,
    ],
    ['/work/1/tags', /found the tag "other". .*add a variant/],
  ],
  ['tags without variants', { work: [{ name: 'A', tags: ['x'] }] }],
  [
    'a schema that is a page',
    { $schema: 'https://example.com/' },
    ['/$schema', /^warning: .*the address of a schema/],
  ],
  [
    'a schema that is a word',
    { $schema: 'resume' },
    ['/$schema', /^error: .*the address of a schema/],
  ],
  [
    'the schemas',
    { $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json' },
  ],
  [
    'an e-mail address with a name',
    { basics: { email: 'Jane <jane@x.com>' } },
    ['/basics/email', /^error: .*Write "jane@x.com" alone/],
  ],
  [
    'an e-mail address as a link',
    { basics: { email: 'mailto:jane@x.com' } },
    ['/basics/email', /^warning: .*Write "jane@x.com" alone/],
  ],
  [
    'an e-mail address in words',
    { basics: { email: 'jane at x.com' } },
    ['/basics/email', /^error: .*an e-mail address/],
  ],
  [
    'an e-mail address without a domain',
    { basics: { email: 'jane@x' } },
    ['/basics/email', /^warning: .*an e-mail address/],
  ],
  [
    'two dots in an e-mail address',
    { basics: { email: 'a..b@x.com' } },
    ['/basics/email', /an e-mail address/],
  ],
  ['e-mail addresses', { basics: { email: 'jörg@müller.de' } }],
  [
    'a photo by its path',
    { basics: { image: './me.jpg' } },
    ['/basics/image', /^warning: .*Embed the picture, as "data:/],
  ],
  [
    'a photo on a disk',
    { basics: { image: 'C:\\Users\\me\\me.png' } },
    ['/basics/image', /Embed the picture/],
  ],
];

describe('validate says where settings and addresses belong:', () => {
  test.each(ROWS.map((row) => [row[0], row] as const))('%s', (_, row) => expectIssues(row));

  test('at most three names for an unknown option', () => {
    for (const name of ['date', 'color', 'title', 'section', 'variant', 'colorsectionsummary']) {
      const [issue] = validate(options({ [name]: 1 })).issues;
      expect(issue?.advice.match(/"/g)?.length ?? 0).toBeLessThanOrEqual(6);
    }
  });
});
