import { describe } from '@jest/globals';
import { testIssues } from './issues.ts';

const options = (themeOptions: unknown, rest: object = {}) => ({ ...rest, meta: { themeOptions } });

describe('what is wrong with the options', () => {
  testIssues([
    [
      'a misspelt option',
      options({ dateFromat: 'long' }),
      [
        '/meta/themeOptions/dateFromat',
        /an option that the theme has.*Did you mean "dateFormat"\?/,
      ],
    ],
    [
      'an unknown option',
      options({ zebra: 1 }),
      ['/meta/themeOptions/zebra', /The README lists the options/],
    ],
    [
      'a misspelt choice',
      options({ density: 'compct' }),
      [
        '/meta/themeOptions/density',
        /one of "compact", "normal", "relaxed".*Did you mean "compact"\?/,
      ],
    ],
    [
      'an option of the wrong type',
      options({ pageNumbers: 'yes' }),
      ['/meta/themeOptions/pageNumbers', /true or false/],
    ],
    [
      'margins that are none',
      options({ margins: '1 inch' }),
      ['/meta/themeOptions/margins', /lengths/],
    ],
    [
      'a colour that is none',
      options({ colors: { accent: ['blu', '#000'] } }),
      ['/meta/themeOptions/colors/accent/0', /a colour: #rgb/],
    ],
    [
      'a title for a section that is nowhere',
      options({ sectionTitles: { wrk: 'Jobs', work: 'Jobs' } }),
      ['/meta/themeOptions/sectionTitles/wrk', /^warning: .*a section of the résumé/],
    ],
    [
      'paths that hide nothing, beside some that do',
      options(
        {
          hide: ['basics.phne', 'work.*.location', 'basics.phone', 'experience', 'x.y', 'summary'],
        },
        { x: [{ y: 1 }] },
      ),
      ['/meta/themeOptions/hide/0', /^error: .*a path to a field/],
    ],
    [
      'a field of a section of one’s own that is not shown',
      {
        talks: [{ name: 'A', tags: ['x'], inventors: ['B'], sumary: 'C' }],
        ...options({ sections: ['talks'] }),
      },
      ['/talks/0/inventors', /^warning: .*a field that is shown.*put it into/],
      ['/talks/0/sumary', /Did you mean "summary"\?/],
    ],
    [
      'names in place of entries, in a section of one’s own named twice',
      {
        talks: [{ Foo: 'bar' }, { name: 'A', sumary: 'C' }],
        ...options({ sections: ['talks', 'talks'], sectionTitles: { talks: 'Talks' } }),
      },
      ['/talks/1/sumary', /Did you mean "summary"\?/],
    ],
    [
      'a text under a name that every object has',
      { meta: { themeOptions: { variants: { constructor: 'x' } } } },
      ['/meta/themeOptions/variants/constructor', /braces: \{ … \}/],
    ],
    [
      'texts in place of objects',
      {
        basics: { location: 'Berlin', profiles: ['x'] },
        education: ['x'],
        ...options({ colors: 'red' }),
      },
      ['/basics/location', /\{ "city": "Berlin"/],
      ['/basics/profiles/0', /\{ "network": /],
      ['/education/0', /\{ "institution": /],
      ['/meta/themeOptions/colors', /\{ "accent": /],
    ],
    [
      'a section that is nowhere',
      options({ sections: ['talks'] }),
      ['/meta/themeOptions/sections/0', /^warning: .*a section of the résumé/],
    ],
    [
      'a variant that is nowhere',
      options({ variant: 'x', variants: { y: {} } }),
      ['/meta/themeOptions/variant', /one of y/],
    ],
    [
      'an error inside a variant',
      options({ variants: { y: { density: 7 } } }),
      ['/meta/themeOptions/variants/y/density', /one of "compact"/],
    ],
    [
      'errors that a schema alone does not see in a variant',
      options({ variants: { y: { colors: { accent: 'blu' }, sections: ['wrok'], lang: '?' } } }),
      ['/meta/themeOptions/variants/y/colors/accent', /a colour: #rgb/],
      ['/meta/themeOptions/variants/y/sections/0', /a section of the résumé/],
      ['/meta/themeOptions/variants/y/lang', /a language tag/],
    ],
    [
      'a language by its name',
      options({ language: 'German' }),
      ['/meta/themeOptions/language', /a language tag \(BCP 47\) such as de/],
    ],
    ['a language as systems write it', options({ language: 'de_DE.UTF-8' })],
    [
      'what other themes call an option',
      { language: 'English', meta: { order: 'work', colors: { accent: 1 } } },
      ['/language', /a language tag/],
      ['/meta/order', /expected a list; found the text/],
      ['/meta/colors/accent', /a colour, or a list of two/],
    ],
    [
      'colours that there are not',
      options({ colors: { acent: '#fff', link: '#000' } }),
      ['/meta/themeOptions/colors/acent', /Rename or remove "acent"/],
      ['/meta/themeOptions/colors/link', /Rename or remove "link"/],
    ],
    [
      'too many colours and too few',
      options({ colors: { accent: ['#fff', '#000', '#111'], primary: [] } }),
      ['/meta/themeOptions/colors/accent', /a colour, or a list of two/],
      ['/meta/themeOptions/colors/primary', /a colour, or a list of two/],
    ],
    [
      'a section of the user’s own that is called nearly as one of the theme’s',
      { works: [{ name: 'W' }], meta: { themeOptions: { sectionTitles: { works: 'Works' } } } },
    ],
  ]);
});
