import { describe, expect, test } from '@jest/globals';
import { type RenderOptions, render } from '../../src/index.ts';
import { attribute, bodyText, elementsOf } from '../support/html.ts';

const resume = {
  basics: { name: 'Ada', summary: 'About.' },
  work: [{ name: 'Acme' }],
  skills: [{ name: 'Go' }],
  talks: [{ name: 'A talk' }],
};
const page = (themeOptions: object, options?: RenderOptions) =>
  bodyText(render({ ...resume, meta: { themeOptions } }, options));

describe('the summary stays first unless it is named itself', () => {
  test.each([
    [{ sections: ['skills'] }, 'Ada Summary About. Skills Go Work Experience Acme'],
    [{ sections: ['talks'] }, 'Ada Summary About. Talks A talk Work Experience Acme Skills Go'],
    [{ sections: ['skills', 'summary'] }, 'Ada Skills Go Summary About. Work Experience Acme'],
    [{ sections: ['skills', 'basics'] }, 'Ada Skills Go Summary About. Work Experience Acme'],
    [
      { sectionTitles: { summary: 'Profile', talks: 'Talks' } },
      'Ada Profile About. Work Experience Acme Skills Go Talks A talk',
    ],
  ])('%j', (options, text) => expect(page(options)).toBe(text));
});

describe('a variant', () => {
  const variants = (variant: object, rest: object = {}) => ({
    variants: { one: variant },
    variant: 'one',
    ...rest,
  });
  test.each([
    [
      'adds its section titles to the résumé’s',
      variants(
        { sectionTitles: { skills: 'Tools' } },
        { sectionTitles: { work: 'Jobs', skills: 'Arts' } },
      ),
      'Ada Summary About. Jobs Acme Tools Go',
    ],
    [
      'adds them under other names of a section',
      variants(
        { sectionTitles: { work: 'Posts' } },
        { sectionTitles: { work: 'Jobs', experience: 'Work' } },
      ),
      'Ada Summary About. Posts Acme Skills Go',
    ],
    [
      'keeps the résumé’s own lists',
      variants({ sectionTitles: { work: 'Jobs' } }, { sectionTitles: { talks: 'Talks' } }),
      'Ada Summary About. Jobs Acme Skills Go Talks A talk',
    ],
    [
      'replaces the order of sections',
      variants({ sections: ['skills'] }, { sections: ['talks', 'summary'] }),
      'Ada Summary About. Skills Go Work Experience Acme',
    ],
  ])('%s', (_, options, text) => expect(page(options)).toBe(text));

  test('an empty title gives the default one again', () => {
    const options = variants({ sectionTitles: { work: '' } }, { sectionTitles: { work: 'Jobs' } });
    expect(page(options)).toContain('Work Experience Acme');
  });
});

describe('texts of options are read as those of fields', () => {
  test.each([
    [{ label: 'R&amp;D' }, 'R&D'],
    [{ sectionTitles: { work: 'Work &amp; Life' } }, 'Work & Life Acme'],
    [{ sectionTitles: { talks: 'Caf&eacute;' } }, 'Café A talk'],
    [{ summary: 'R&amp;D' }, 'R&D'],
  ])('%j', (options, text) => {
    expect(page(options)).toContain(text);
    expect(page({}, options)).toContain(text);
  });
});

describe('the default language of a host', () => {
  const titleOf = (named: object, options: object) =>
    /Berufserfahrung|Work Experience|Expérience/.exec(
      bodyText(render({ ...resume, ...named }, options)),
    )?.[0];
  test.each<[what: string, named: object, options: object, title: string]>([
    [
      'does not override meta.language',
      { meta: { language: 'de' } },
      { locale: 'en' },
      'Berufserfahrung',
    ],
    ['does not override language', { language: 'de' }, { lang: 'en' }, 'Berufserfahrung'],
    [
      'does not override themeOptions',
      { meta: { themeOptions: { language: 'de' } } },
      { locale: 'en' },
      'Berufserfahrung',
    ],
    [
      'does not override a variant',
      { meta: { themeOptions: { variants: { a: { language: 'de' } } } } },
      { locale: 'en', variant: 'a' },
      'Berufserfahrung',
    ],
    ['counts if the résumé names none', {}, { locale: 'de_DE' }, 'Berufserfahrung'],
    [
      'counts if the résumé’s is none',
      { language: 'no language' },
      { locale: 'de' },
      'Berufserfahrung',
    ],
  ])('%s', (_, named, options, title) => expect(titleOf(named, options)).toBe(title));

  test('the option itself does', () => {
    expect(titleOf({ language: 'de' }, { language: 'en' })).toBe('Work Experience');
    expect(titleOf({ language: 'de' }, { language: 'en', locale: 'fr' })).toBe('Work Experience');
  });

  test('under its other names in a résumé it is the author’s own', () => {
    const themeOptions = { locale: 'de' };
    expect(titleOf({ language: 'en', meta: { themeOptions } }, {})).toBe('Berufserfahrung');
  });
});

describe('contentSecurityPolicy', () => {
  const policies = (given: object, options: RenderOptions = {}) =>
    elementsOf(render(given, options)).filter((e) => attribute(e, 'http-equiv') !== undefined)
      .length;
  test.each<[number, object, RenderOptions?]>([
    [1, {}],
    [1, {}, { contentSecurityPolicy: true }],
    [0, {}, { contentSecurityPolicy: false }],
    [1, { meta: { themeOptions: { contentSecurityPolicy: false } } }],
    [
      1,
      { meta: { themeOptions: { contentSecurityPolicy: false } } },
      { contentSecurityPolicy: true },
    ],
    [1, { meta: { themeOptions: { contentSecurityPolicy: 'no' } } }],
  ])('%d with %j and %j', (count, given, options = {}) =>
    expect(policies(given, options)).toBe(count),
  );
});

describe('texts that are longer than the schema allows count as not set', () => {
  const dated = { ...resume, work: [{ name: 'Acme', startDate: '2020', endDate: '2021' }] };
  const long = (length: number) => 'x'.repeat(length);
  test.each<[what: string, options: RenderOptions, text: string]>([
    ['dateSeparator', { dateSeparator: long(20) }, `2020 ${long(20)} 2021`],
    ['a longer one', { dateSeparator: long(21) }, '2020 – 2021'],
    ['label', { label: long(1001) }, 'Ada Summary'],
    ['summary', { summary: long(20_001) }, 'Summary About.'],
    ['a title', { sectionTitles: { work: long(201) } }, 'Work Experience Acme'],
  ])('%s', (_, options, text) => expect(bodyText(render(dated, options))).toContain(text));
});
