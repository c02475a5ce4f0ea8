import { describe, expect, test } from '@jest/globals';
import { type RenderOptions, render } from '../../src/index.ts';
import { validate } from '../../src/validate/index.ts';
import { allText } from '../support/marks.ts';

const VARIANTS = { variants: { one: {}, two: {} } };
const shown = (resume: object, variant?: unknown) => {
  const options = { typeface: 'system', sections: ['talks'], ...VARIANTS, variant };
  return allText(render(resume, options as RenderOptions));
};

const other = { name: 'wxw', title: 'wxw', text: 'wxw', network: 'wxw', tags: ['two'] };

/** Items of every list, each with the tag `two`. */
const ITEMS: readonly object[] = [
  { work: [other] },
  { work: other },
  { work: [[other]] },
  { experience: { 0: other } },
  { skills: { wxw: { level: 'wxw', tags: 'two' } } },
  { work: [{ name: 'N', positions: [other] }] },
  { work: [{ name: 'N', roles: { 0: other } }] },
  { work: [{ name: 'N', highlights: [other] }] },
  { work: [{ name: 'N', highlights: { 0: other } }] },
  { work: [{ name: 'N', achievements: [[other]] }] },
  { work: [{ name: 'N', keywords: [other] }] },
  { work: [{ name: 'N', positions: [{ name: 'P', keywords: [other] }] }] },
  { education: [{ name: 'N', courses: [other] }] },
  { education: [{ name: 'N', courses: { 0: other } }] },
  { publications: [{ name: 'N', authors: [other] }] },
  { skills: [{ name: 'N', keywords: [{ text: 'wxw', tags: 'two' }] }] },
  { projects: [{ name: 'N', roles: [{ text: 'wxw', tags: 'two' }] }] },
  { awards: [{ title: 'N', highlights: [other] }] },
  { basics: { name: 'N', profiles: [other] } },
  { basics: { name: 'N', profiles: { wxw: { username: 'wxw', tags: ['two'] } } } },
  { basics: { name: 'N', customFields: [other] } },
  { basics: [{ ...other }, { name: 'N' }] },
  { talks: [other] },
  { talks: { wxw: { date: '2020', tags: ['two'] } } },
  { talks: [{ name: 'N', highlights: [other] }] },
];

describe('tags count in every list', () => {
  test.each(ITEMS)('%j', (resume) => {
    expect(shown(resume)).toContain('wxw');
    expect(shown(resume, 'two')).toContain('wxw');
    expect(shown(resume, 'one')).not.toContain('wxw');
  });
});

/** Values of `tags`, and whether an item that has them is in the variants `one` and `two`. */
test.each<[tags: unknown, one: boolean, two: boolean]>([
  [['one'], true, false],
  ['one', true, false],
  [' one ', true, false],
  ['one, two', true, true],
  ['two,three', false, true],
  [['one,two'], true, true],
  [[['two']], false, true],
  [['One'], false, false],
  [[null], false, false],
  [{ one: true }, false, false],
  [7, false, false],
  [false, false, false],
  [[], true, true],
  ['', true, true],
  [null, true, true],
])('tags %j', (tags, one, two) => {
  const resume = { work: [{ name: 'wxw', tags }] };
  expect(shown(resume)).toContain('wxw');
  expect(shown(resume, 'one').includes('wxw')).toBe(one);
  expect(shown(resume, 'two').includes('wxw')).toBe(two);
});

describe('a variant that does not exist shows nothing that has tags', () => {
  const resume = { work: [{ name: 'Always' }, { name: 'wxw', tags: ['acadmic', 'one'] }] };
  test.each(['acadmic', 'constructor', 'One', ['one'], 7, true, {}])('%j', (variant) => {
    expect(shown(resume, variant)).toContain('always');
    expect(shown(resume, variant)).not.toContain('wxw');
  });
  test('in a résumé without variants', () => {
    expect(render(resume, { variant: 'one' })).not.toContain('wxw');
  });
  test('in the résumé’s own options, with an error', () => {
    const meta = { themeOptions: { ...VARIANTS, variant: 'acadmic' } };
    expect(render({ ...resume, meta })).not.toContain('wxw');
    const { issues } = validate({ ...resume, meta });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({ pointer: '/meta/themeOptions/variant', severity: 'error' }),
    ]);
  });
  test.each([undefined, null, ''])('%j is none', (variant) => {
    expect(shown(resume, variant)).toContain('wxw');
  });
});

test.each([
  { work: [{ name: 'N', keywords: [{ text: 'K', tags: ['one'] }] }] },
  { education: [{ institution: 'N', courses: [{ text: 'K', tags: 'one' }] }] },
])('validate knows texts with tags in every list: %j', (resume) => {
  const meta = { themeOptions: VARIANTS };
  const { issues } = validate({ ...resume, meta });
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});
