import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type Format, parseText, textOf, withValue } from '../../src/edit/index.ts';

const SETTING = { fontSize: 9, density: 0.9, margins: '0.5in' };

const OPTIONS = ['meta', 'themeOptions'];

async function withOptions(text: string, format: Format): Promise<string> {
  let written = text;
  for (const [name, value] of Object.entries(SETTING)) {
    written = await withValue(written, format, [...OPTIONS, name], value);
  }
  return written;
}

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
    const after = await withOptions(text, 'yaml');
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
    const after = await withOptions(text, 'json');
    const { value } = await parseText(after, 'json');
    const before = (await parseText(text, 'json')).value as {
      meta?: { themeOptions?: object } | null;
    };
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

describe('any value is written, and read back', () => {
  const VALUES: readonly unknown[] = [
    'plain',
    'with: colon # and more',
    '"quoted"',
    'two\nlines',
    '',
    'true',
    '1',
    true,
    null,
    10.5,
    [],
    ['a', 'b, c'],
    { accent: ['#004f90', '#9cc9f5'] },
  ];
  const TEXTS: readonly [Format, string][] = [
    ['json', '{}'],
    [
      'json',
      '{\n  "meta": {\n    "themeOptions": {\n      "look": "jake" // mine\n    }\n  }\n}\n',
    ],
    ['json', '{ "meta": { "themeOptions": { "x": { "deep": [1] } } } }'],
    ['json', '{ /* nothing yet */ }'],
    ['yaml', ''],
    ['yaml', '# only a comment\n'],
    ['yaml', 'meta:\n  themeOptions:\n    look: jake # mine\n'],
    ['yaml', 'meta:\n  themeOptions:\n    x:\n    - one\n    - two\n    y: 1\nz: 2\n'],
    ['yaml', 'meta:\n  themeOptions:\n    x:\n      deep: { a: 1 }\n\n# end\nz: 2\n'],
    ['yaml', 'meta: {themeOptions: {x: [1], y: 2}}\n'],
    ['yaml', 'meta:\n  themeOptions:\n    x: # none\n    y: 1\n'],
    ['yaml', 'meta:\n  themeOptions:\n    x: |\n      a text\n      of lines\n    y: 1\n'],
  ];
  const path = [...OPTIONS, 'x'];

  test.each(TEXTS)('%s %j', async (format, text) => {
    const { value: before } = await parseText(text, format);
    const rest = without(before);
    for (const value of VALUES) {
      const after = await withValue(text, format, path, value);
      const read = (await parseText(after, format)).value;
      expect([after, optionsIn(read)?.x]).toEqual([after, value]);
      expect(without(read)).toEqual(rest);
      const removed = await withValue(after, format, path, undefined);
      expect([removed, without((await parseText(removed, format)).value)]).toEqual([removed, rest]);
    }
    for (const comment of text.match(/(?:#|\/\/) (?:mine|only|end|none).*|\/\*.*\*\//g) ?? []) {
      expect(await withValue(text, format, path, 'set')).toContain(comment);
    }
  });

  const optionsIn = (value: unknown) =>
    (value as { meta?: { themeOptions?: Record<string, unknown> } } | null)?.meta?.themeOptions;

  /** All but `meta.themeOptions.x`; empty objects count as none. */
  function without(value: unknown): unknown {
    const copy = JSON.parse(JSON.stringify(value ?? {}));
    delete copy.meta?.themeOptions?.x;
    if (Object.keys(copy.meta?.themeOptions ?? {}).length === 0) delete copy.meta?.themeOptions;
    if (Object.keys(copy.meta ?? {}).length === 0) delete copy.meta;
    return copy;
  }

  test.each<[Format, string, string]>([
    ['json', '{ "a": { "x": 1 } }', '{ "a": {  } }'],
    ['json', '{ "a": {\n  "y": 2,\n  "x": 1\n} }', '{ "a": {\n  "y": 2\n} }'],
    ['json', '{ "a": {\n  "x": 1,\n  "y": 2\n} }', '{ "a": {\n  "y": 2\n} }'],
    ['json', '{ "a": { "x": 1, /* why */ "y": 2 } }', '{ "a": { /* why */ "y": 2 } }'],
    ['yaml', 'a:\n  x: 1\nb: 2\n', 'a:\n  {}\nb: 2\n'],
    ['yaml', 'a:\n  x: [1] # why\n  y: 2\n', 'a:\n  y: 2\n'],
    ['yaml', 'a: { x: 1 }\n', 'a: {}\n'],
    ['yaml', 'a: { y: 1 }\n', 'a: { y: 1 }\n'],
  ])('a field is removed, and nothing else: %s %j', async (format, text, left) => {
    expect(await withValue(text, format, ['a', 'x'], undefined)).toBe(left);
  });

  test.each<[Format, string]>([
    ['json', '[]'],
    ['json', '"text"'],
    ['yaml', '- a\n'],
    ['yaml', 'text\n'],
  ])('what is no object stays: %s %j', async (format, text) => {
    expect(await withValue(text, format, path, 1)).toBe(text);
    expect(await withValue(text, format, path, undefined)).toBe(text);
  });
});

test.each<Format>(['json', 'yaml'])('a value is written as %s that reads back', async (format) => {
  const value = {
    basics: { name: 'Ada: "Countess"', summary: 'a\nb' },
    work: [{ highlights: [] }],
  };
  expect((await parseText(await textOf(value, format), format)).value).toEqual(value);
});
