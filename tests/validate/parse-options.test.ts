import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { type IssueCode, parseOptions } from '../../src/validate/index.ts';

describe('options from outside', () => {
  test.each<[input: unknown, options: object]>([
    ['', {}],
    ['?', {}],
    ['typeface=sans', { typeface: 'sans' }],
    ['?typeface=sans&density=.9', { typeface: 'sans', density: 0.9 }],
    ['density=compact', { density: 'compact' }],
    ['fontSize=10.5&photoSize=30', { fontSize: 10.5, photoSize: 30 }],
    ['pageNumbers=false&showDurations', { pageNumbers: false, showDurations: true }],
    ['lastUpdated=yes&numberPublications=0', { lastUpdated: true, numberPublications: false }],
    ['sections=work,%20skills', { sections: ['work', 'skills'] }],
    ['hide=["basics.phone","work.location"]', { hide: ['basics.phone', 'work.location'] }],
    ['hide=basics.phone,references', { hide: ['basics.phone', 'references'] }],
    ['colors.accent=%23004f90', { colors: { accent: '#004f90' } }],
    ['colors.accent=["%23fff","%23000"]', { colors: { accent: ['#fff', '#000'] } }],
    [
      'colors.accent=%23004f90&colors.primary=%23111',
      { colors: { accent: '#004f90', primary: '#111' } },
    ],
    ['sectionTitles.work=Jobs', { sectionTitles: { work: 'Jobs' } }],
    ['label=true&summary=7', { label: 'true', summary: '7' }],
    ['language=de-AT', { language: 'de-AT' }],
    ['dateSeparator=%2D', { dateSeparator: '-' }],
    [
      'variants={"a":{"hide":["work"]}}&variant=a',
      { variants: { a: { hide: ['work'] } }, variant: 'a' },
    ],
    [new URLSearchParams({ typeface: 'sans' }), { typeface: 'sans' }],
    [new Map([['fontSize', '9']]), { fontSize: 9 }],
    [
      { typeface: 'sans', density: 0.9 },
      { typeface: 'sans', density: 0.9 },
    ],
    [undefined, {}],
    [null, {}],
  ])('%p', (input, options) => {
    expect(parseOptions(input)).toEqual({ options, issues: [] });
  });

  test.each<[input: unknown, options: object, issues: [pointer: string, code: IssueCode][]]>([
    ['typeface=comic&density=.9', { density: 0.9 }, [['/typeface', 'choice']]],
    ['density=9', {}, [['/density', 'range']]],
    ['fontSize=big', {}, [['/fontSize', 'type']]],
    ['pageNumbers=maybe', {}, [['/pageNumbers', 'type']]],
    ['typfeace=sans', {}, [['/typfeace', 'unknown-option']]],
    ['colors.acent=%23f00', { colors: {} }, [['/colors/acent', 'unknown-key']]],
    [
      'colors.accent=blueish&colors.primary=%23111',
      { colors: { primary: '#111' } },
      [['/colors/accent', 'color']],
    ],
    ['__proto__.x=1', {}, []],
    [7, {}, [['', 'type']]],
    [[], {}, [['', 'type']]],
    [{ typeface: 7, look: 'jake' }, { look: 'jake' }, [['/typeface', 'choice']]],
  ])('%p is refused in part', (input, options, issues) => {
    const parsed = parseOptions(input);
    expect(parsed.options).toEqual(options);
    expect(parsed.issues.map(({ pointer, code }) => [pointer, code])).toEqual(issues);
  });

  test('are what render takes', () => {
    const { options } = parseOptions('?look=modern&colors.accent=%23800&hide=basics.phone');
    const page = render({ basics: { name: 'Ada', phone: '+1 555 010' } }, options);
    expect(page).toContain('--accent:rgb(136,0,0)');
    expect(page).not.toContain('555');
  });
});

describe('hostile input is bounded', () => {
  test.each<[what: string, input: unknown]>([
    ['a name of many parts', `${'a.'.repeat(300_000)}b=1`],
    ['many pairs', Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join('&')],
    [
      'one option in many parts',
      Array.from({ length: 50_000 }, (_, i) => `variants.v${i}.look=jake`).join('&'),
    ],
    ['a long text', `label=${'x'.repeat(3_000_000)}`],
    ['deep JSON', `variants=${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
    [
      'a map of other things',
      new Map<unknown, unknown>([
        [Symbol('x'), 1],
        [{}, []],
      ]),
    ],
  ])('%s', (_, input) => {
    const { options, issues } = parseOptions(input);
    expect(JSON.stringify(issues).length).toBeLessThan(200_000);
    expect(issues.length).toBeLessThanOrEqual(200);
    expect(Object.keys(options).length).toBeLessThan(40);
  });
});
