import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { parseSource } from '../../src/command/source.ts';
import { withOptions } from '../../src/command/write-options.ts';

const SETTING = { fontSize: 9, density: 0.9, margins: '0.5in' };

/** The lines that only one of two texts has, marked as in a diff. */
function changed(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

describe('options are written into a file that stays as it is otherwise', () => {
  test.each<[what: string, text: string, lines: string[]]>([
    [
      'no meta',
      '# Mine\nbasics:\n    name: Ada # she\n',
      [
        '+ meta:',
        '+   themeOptions:',
        '+     fontSize: 9',
        '+     density: 0.9',
        '+     margins: 0.5in',
      ],
    ],
    [
      'no line break at the end',
      'a: 1',
      [
        '+ meta:',
        '+   themeOptions:',
        '+     fontSize: 9',
        '+     density: 0.9',
        '+     margins: 0.5in',
        '+ ',
      ],
    ],
    [
      'options in another indent',
      'meta:\n    theme: x # c\n    themeOptions:\n        look: jake\n        hide: [a]\n# end\nz: 1\n',
      ['+         fontSize: 9', '+         density: 0.9', '+         margins: 0.5in'],
    ],
    [
      'an option that is there',
      'meta:\n  themeOptions:\n    fontSize: 11 # large\n    look: jake\n',
      [
        '-     fontSize: 11 # large',
        '+     fontSize: 9 # large',
        '+     density: 0.9',
        '+     margins: 0.5in',
      ],
    ],
    [
      'meta in one line',
      'meta: { theme: x }\nb: 2 # two\n',
      [
        '- meta: { theme: x }',
        '+ meta: { theme: x, themeOptions: { fontSize: 9, density: 0.9, margins: 0.5in } }',
      ],
    ],
    [
      'an empty meta',
      'a: 1\nmeta: # mine\nb: 2\n',
      ['+   themeOptions:', '+     fontSize: 9', '+     density: 0.9', '+     margins: 0.5in'],
    ],
    [
      'options that are only a comment',
      'meta:\n  version: v1\n  themeOptions:\n    # look: jake\n',
      ['+     fontSize: 9', '+     density: 0.9', '+     margins: 0.5in'],
    ],
    [
      'null',
      'meta: ~\n',
      [
        '- meta: ~',
        '+ meta:',
        '+   themeOptions:',
        '+     fontSize: 9',
        '+     density: 0.9',
        '+     margins: 0.5in',
      ],
    ],
    [
      'a text of several lines at the end',
      'meta:\n  theme: x\nb: |\n  text\n',
      ['+   themeOptions:', '+     fontSize: 9', '+     density: 0.9', '+     margins: 0.5in'],
    ],
  ])('YAML, %s', async (_, text, lines) => {
    const after = await withOptions(await parseSource('a.yaml', text, 'yaml'), SETTING);
    expect(changed(text, after)).toEqual(lines);
    expect(parse(after)).toEqual({
      ...parse(text),
      meta: {
        ...parse(text).meta,
        themeOptions: { ...parse(text).meta?.themeOptions, ...SETTING },
      },
    });
  });

  test.each<[what: string, text: string]>([
    ['two spaces', '{\n  // Mine\n  "basics": { "name": "Ada" }, // she\n  "work": []\n}\n'],
    [
      'four spaces',
      '{\n    "basics": { "name": "Ada" },\n    "meta": {\n        "theme": "x"\n    }\n}\n',
    ],
    ['tabs', '{\n\t"meta": {\n\t\t"themeOptions": {\n\t\t\t"look": "jake"\n\t\t}\n\t}\n}\n'],
    ['Windows', '{\r\n  "basics": {}\r\n}\r\n'],
    ['a trailing comma', '{\n  "basics": {}, // last\n}\n'],
    ['an empty object', '{\n  "basics": {},\n  "meta": {}\n}\n'],
    ['nothing in meta', '{ "basics": {}, "meta": null }'],
    ['a list for the options', '{ "meta": { "themeOptions": [] } }'],
    ['one line', '{"basics":{},"meta":{"themeOptions":{"fontSize":12}}}'],
  ])('JSON, %s', async (_, text) => {
    const source = await parseSource('a.json', text, 'json');
    const after = await withOptions(source, SETTING);
    const { value } = await parseSource('a.json', after, 'json');
    const before = source.value as { meta?: { themeOptions?: object } | null };
    expect(value).toEqual({
      ...before,
      meta: { ...before.meta, themeOptions: { ...before.meta?.themeOptions, ...SETTING } },
    });
    // Nothing is removed or moved: what was there is there, in its order.
    const spaceless = (each: string) => each.replace(/\s+/g, ' ');
    const left = spaceless(after).replace(
      /,? ?"(?:density|margins)": (?:0\.9|"0\.5in"),?/g,
      '',
    ).length;
    expect(left).toBeGreaterThan(spaceless(text).length - 3);
    const isReplaced = /null|\[\]/.test(text);
    for (const line of isReplaced ? [] : text.split(/\r?\n/)) {
      const kept = line
        .replace(/[{},\s]+$/, '')
        .replace(/ \/\/.*/, '')
        .replace(/,$/, '')
        .replace('"fontSize":12', '"fontSize":9');
      expect([kept, after.includes(kept)]).toEqual([kept, true]);
    }
    if (text.includes('\t')) expect(after).toContain('\n\t\t\t"fontSize": 9');
    if (text.includes('\r\n')) expect(after).not.toMatch(/[^\r]\n/);
  });
});
