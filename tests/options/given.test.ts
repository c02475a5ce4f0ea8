import { describe, expect, test } from '@jest/globals';
import { type RenderOptions, render } from '../../src/index.ts';
import { ADA, text } from '../support/ada.ts';
import { bodyText } from '../support/html.ts';

describe('dateFormat and dateSeparator', () => {
  test.each([
    [{}, 'July 15, 2020 – August 2021'],
    [{ dateFormat: 'long' }, 'July 15, 2020 – August 2021'],
    [{ dateFormat: 'short' }, 'Jul 15, 2020 – Aug 2021'],
    [{ dateFormat: 'numeric' }, '07/15/2020 – 08/2021'],
    [{ dateFormat: 'roman' }, 'July 15, 2020 – August 2021'],
    [{ dateSeparator: '-' }, 'July 15, 2020 - August 2021'],
    [{ dateSeparator: 'to' }, 'July 15, 2020 to August 2021'],
    [{ dateSeparator: null }, 'July 15, 2020 – August 2021'],
  ])('%j', (options, shown) => expect(text(options)).toContain(shown));
});

describe('the second argument of render', () => {
  test('wins over meta.themeOptions, option by option', () => {
    const shown = text({ dateFormat: 'short', dateSeparator: '-' }, { dateFormat: 'long' });
    expect(shown).toContain('July 15, 2020 - August 2021');
  });

  test.each([null, 7, 'text', []])('%j is no set of options', (options) => {
    expect(text({}, options as RenderOptions)).toBe(text({}));
  });
});

describe('meta.themeOptions of the wrong kind', () => {
  test.each([null, 7, 'text', [], [[]]])('%j', (themeOptions) => {
    expect(text(themeOptions as object)).toBe(text({}));
  });
});

describe('names that other themes have for options', () => {
  test.each([
    [{ meta: { themeOptions: { sectionLabels: { work: 'Jobs' } } } }, 'Jobs'],
    [{ meta: { aliases: { work: 'Jobs' } } }, 'Jobs'],
    [{ meta: { headings: { work: 'Jobs' } } }, 'Jobs'],
    [{ meta: { language: 'de' } }, 'Berufserfahrung'],
    [{ meta: { lang: 'de' } }, 'Berufserfahrung'],
    [{ meta: { locale: 'de_DE.UTF-8' } }, 'Berufserfahrung'],
    [{ language: 'de' }, 'Berufserfahrung'],
    [
      { meta: { themeOptions: { language: 'de', dateFormat: 'short' }, language: 'fr' } },
      'Berufserfahrung',
    ],
  ])('%j', (extra, shown) => expect(bodyText(render({ ...ADA, ...extra }))).toContain(shown));

  test.each([
    { order: ['skills'] },
    { sectionOrder: ['skills'] },
    { themeOptions: { sectionOrder: ['skills'] } },
  ])('%j', (meta) => {
    const html = render({ ...ADA, meta });
    expect(html.indexOf('id="skills"')).toBeLessThan(html.indexOf('id="work"'));
  });
});
