import { describe, expect, test } from '@jest/globals';
import { charter, createRender, type Locale, sans, type Typeface } from '../../src/core.ts';
import { render } from '../../src/index.ts';
import { bodyText } from '../support/html.ts';
import { de, deepCopyOf, en, enGB, fr } from '../support/languages.ts';
import { resumeNamed } from '../support/page-cases.ts';

const resume = resumeNamed('complete');
const NOW = { now: 0 };

describe('a renderer with some typefaces and languages', () => {
  test('gives the pages of the theme, byte for byte, as far as it has these', () => {
    const own = createRender({ typefaces: { charter, sans }, languages: [de, fr, enGB] });
    for (const options of [
      {},
      { typeface: 'sans' },
      { typeface: 'system' },
      { language: 'de-AT' },
      { language: 'en-IE', look: 'academic' },
    ] as const) {
      expect(own.render(resume, { ...options, ...NOW })).toBe(
        render(resume, { ...options, ...NOW }),
      );
    }
  });

  test('has none, and English, by default', () => {
    const own = createRender();
    const page = own.render(resume, NOW);
    expect(page).toBe(render(resume, { typeface: 'system', ...NOW }));
    expect(own.render(resume, { typeface: 'sans' as 'system', ...NOW })).toBe(page);
    expect(own.renderParts(resume, NOW).fontFaces).toBe('');
    expect(bodyText(own.render(resume, { language: 'de', ...NOW }))).toContain('Work Experience');
  });

  test('takes the first typeface if a look or an option names one that it has not', () => {
    const own = createRender({ typefaces: { sans } });
    const page = own.render(resume, { look: 'jake', ...NOW });
    expect(page).toBe(render(resume, { look: 'jake', typeface: 'sans', ...NOW }));
    expect(own.render(resume, NOW)).toBe(render(resume, { typeface: 'sans', ...NOW }));
  });

  test('reads months and words for “present” in its languages alone', () => {
    const work = [{ name: 'A', startDate: 'März 2020', endDate: 'heute' }];
    const german = createRender({ languages: [de] });
    expect(bodyText(german.render({ work }))).toContain('March 2020 – Present');
    expect(bodyText(createRender().render({ work }))).toContain('März 2020 – heute');
  });

  test('two of them know nothing of each other', () => {
    const german = createRender({ languages: [de] });
    const english = createRender();
    const text = (own: typeof english) => bodyText(own.render(resume, { language: 'de', ...NOW }));
    expect(text(german)).toContain('Berufserfahrung');
    expect(text(english)).not.toContain('Berufserfahrung');
    expect(text(german)).toContain('Berufserfahrung');
  });
});

describe('a language of one’s own', () => {
  const esperanto: Locale = {
    ...deepCopyOf(en),
    tag: 'eo',
    otherTags: [],
    present: 'nun',
    sectionTitles: { ...en.sectionTitles, work: 'Laborsperto' },
  };

  test('is used for its tag', () => {
    const { render: own } = createRender({ languages: [esperanto] });
    const page = own({ work: [{ name: 'A', startDate: '2020' }] }, { language: 'eo' });
    expect(page).toContain('<html lang="eo"');
    expect(bodyText(page)).toContain('Laborsperto A 2020 – nun');
  });

  test('may replace the English of the theme', () => {
    const { render: own } = createRender({ languages: [{ ...esperanto, tag: 'en' }] });
    expect(bodyText(own({ work: [{ name: 'A' }] }))).toContain('Laborsperto');
  });

  test('may be a variant that inherits', () => {
    const { render: own } = createRender({
      languages: [de, { inherits: de, tag: 'de-CH', sectionTitles: { work: 'Erfahrung' } }],
    });
    const text = bodyText(own(resume, { language: 'de-CH', ...NOW }));
    expect(text).toContain('Erfahrung');
    expect(text).not.toContain('Berufserfahrung');
    expect(text).toContain('Ausbildung');
  });
});

describe('a typeface of one’s own', () => {
  const own: Typeface = {
    ...sans,
    parts: sans.parts.map((part) => ({ ...part, family: 'Own Sans' })),
  };

  test('is an option by its name, in the résumé too', () => {
    const { render: ownRender } = createRender({ typefaces: { charter, own } });
    const page = ownRender(resume, { typeface: 'own', ...NOW });
    expect(page).toContain('font-family:"Own Sans"');
    const meta = { themeOptions: { typeface: 'own' } };
    expect(ownRender({ ...resume, meta }, NOW)).toContain('font-family:"Own Sans"');
    expect(ownRender(resume, NOW)).not.toContain('Own Sans');
  });
});
