import { describe, expect, test } from '@jest/globals';
import { type RenderOptions, render } from '../../src/index.ts';
import { ADA, page, text } from '../support/ada.ts';
import { bodyText, elementsOf } from '../support/html.ts';

const sections = (themeOptions: object, options?: RenderOptions) =>
  elementsOf(page(themeOptions, options))
    .filter(({ tagName }) => tagName === 'section')
    .map(({ attrs }) => attrs.find(({ name }) => name === 'id')?.value);

describe('sections', () => {
  test.each([
    [[], ['summary', 'work', 'education', 'skills']],
    [['skills'], ['summary', 'skills', 'work', 'education']],
    [
      ['education', 'work'],
      ['summary', 'education', 'work', 'skills'],
    ],
    [
      ['experience', 'basics'],
      ['work', 'summary', 'education', 'skills'],
    ],
    [
      ['skills', 'skills', 'no such section'],
      ['summary', 'skills', 'work', 'education'],
    ],
  ])('%j', (order, expected) => expect(sections({ sections: order })).toEqual(expected));
});

describe('sectionTitles', () => {
  test.each([
    [{ work: 'Jobs' }, 'Jobs'],
    [{ experience: 'Jobs' }, 'Jobs'],
    [{ summary: 'Profile' }, 'Profile'],
    [{ work: '' }, 'Work Experience'],
    [{ work: 7 }, 'Work Experience'],
  ])('%j', (sectionTitles, shown) => expect(text({ sectionTitles })).toContain(shown));
});

describe('sections of the user’s own', () => {
  const own = {
    talks: [
      {
        title: 'A talk',
        event: 'Conf',
        date: '2020-05',
        url: 'https://talk.test',
        summary: 'Said',
      },
    ],
    openSource: ['One', 'Two'],
    patents: [{ name: 'Patent', number: 'US 1', keywords: ['a', 'b'] }],
  };
  const shown = (themeOptions: object) =>
    bodyText(render({ ...ADA, ...own, meta: { themeOptions } }));

  test('are shown when sections names them', () => {
    expect(shown({ sections: ['talks', 'openSource'] })).toMatch(
      /^Ada .*Summary About\. Talks A talk \| Conf May 2020 Said Open source One, Two Work/,
    );
  });
  test('are shown when sectionTitles names them', () => {
    expect(shown({ sectionTitles: { patents: 'My Patents' } })).toMatch(
      /My Patents Patent \(US 1\): a, b$/,
    );
  });
  test('have a class and an id that nothing else has', () => {
    const names = ['photo', 'row', 'constructor', 'a b', 'section-2', '3'];
    const entry = { name: 'An entry', startDate: '2020' };
    const lists = Object.fromEntries(names.map((name) => [name, [entry]]));
    const found = elementsOf(render(lists, { sections: names }));
    const valuesOf = (key: string) =>
      found.flatMap(({ attrs }) => attrs.filter(({ name }) => name === key).map((a) => a.value));
    const ids = valuesOf('id');
    expect(ids.shift()).toBe('hairline');
    expect(ids).toHaveLength(names.length);
    expect(new Set(ids).size).toBe(names.length);
    for (const id of ids) expect(id).toMatch(/^section-[\w-]+$/);
    expect(new Set(valuesOf('class').filter((name) => !ids.includes(name)))).toEqual(
      new Set([
        'h-resume',
        'p-contact h-card',
        'identity',
        'p-name',
        'blank',
        'h-event',
        'dt-start',
        'row',
        'left',
        'right',
      ]),
    );
  });
  test('are not shown otherwise', () => expect(shown({})).not.toContain('Patent'));
});
