import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { type Format, parseText, TextError, withValue } from '../../src/edit/index.ts';
import { valueWith } from '../../src/edit/read.ts';

/** Texts in forms that are rare, and the path that is set and removed in them. */
const TEXTS: readonly [Format, string, string[]][] = [
  ['json', '{ "a": 1 // hello\n}', ['b']],
  ['json', '{\n"c": "x"// c\n,\n}', ['d']],
  ['json', '{"a":1 /*c*/, "b":2}', ['a']],
  ['json', '{"a":1 // first\n  , "b": 2}', ['a']],
  ['json', '{ // note,\n"a":1}', ['a']],
  ['json', '{\n  // one, two,\n  "a": 1\n}', ['a']],
  ['json', '{"__proto__": {"x": 1}}', ['__proto__', 'x']],
  ['json', '{"": 1}', ['']],
  ['json', '\uFEFF{"a": 1}', ['b']],
  ['json', '{"a": [1, {"b": 2}]}', ['a', 'b']],
  ['yaml', 'a: 1\n', ['x: y', 'z']],
  ['yaml', 'a: 1\n', ['#x']],
  ['yaml', 'a: 1\n', ['- x']],
  ['yaml', 'a: 1\n', ['*x', '"q"']],
  ['yaml', 'a: 1\n', ['yes', '1', 'null', '']],
  ['yaml', '{a: 0}', ['a', 'b']],
  ['yaml', '{ "c": [] }', ['c', 'x']],
  ['yaml', 'meta: { themeOptions: ~ }\n', ['meta', 'themeOptions', 'look']],
  ['yaml', '\n', ['a']],
  ['yaml', 'a: &x {p: 1}\nb: *x\n', ['a', 'q']],
  ['yaml', '{basics: {phone: 0049, v: 1.10},\n work: [\n {name: x}]}', ['meta', 'look']],
  ['yaml', 'a: { x: 1, # keep\n y: 2 }', ['a', 'x']],
  ['yaml', 'a: &x {p: &y 1}\nb: *y\n', ['a', 'r']],
  ['yaml', 'base: &b {x: 1}\nmeta: *b\n', ['meta', 'y']],
  ['yaml', 'base: &b {x: 1}\nmeta: *b\n', ['base']],
  ['yaml', 'meta: &m\nb: *m\n', ['meta', 'x']],
  ['yaml', 'a: &x modern\nb: *x\n', ['a']],
  ['yaml', 'a: !!str 1\n', ['a']],
  ['yaml', '\uFEFFa: 1\n', ['b']],
  ['yaml', '---\n', ['a', 'b']],
  ['yaml', '# c\n---\n', ['a']],
  ['yaml', '---\na: 1\n...\n', ['b']],
  ['yaml', '...\n', ['a']],
  ['yaml', '? a\n: 1\n? b\n: 2\n', ['c']],
  ['yaml', 'a: |\n x\nb: 1\n   # note\n', ['b']],
  ['yaml', '%YAML 1.1\n---\na: 1\n', ['b']],
  ['yaml', 'a: ~ # c\n', ['a', 'b']],
  ['yaml', 'meta:\n# c\n\n-\n', ['meta']],
  ['yaml', 'a: 1\r\nb:\r\n  c: 2\r\n', ['b', 'd']],
  ['yaml', 'a:\n- 1\n- 2\nb: 1\n', ['a']],
  ['yaml', 'a: "x\n  y"\n', ['a']],
  ['yaml', 'a: >-\n  folded\n  text\n\n\nb: 1', ['a']],
  ['yaml', '"a b": {"c": 1}\n', ['a b', 'd']],
];

const VALUES: readonly unknown[] = [
  ...[
    'text',
    'a: b # c',
    '- x',
    'no',
    '12:30',
    '2020-01-01',
    ' spaced ',
    'a\nb',
    '"',
    "'",
    '{',
    '*x',
  ],
  ...[true, null, 0, -1.5, 1e21, [], {}, ['a', ['b']], { 'x: y': { '': 1 } }],
];

async function readValue(text: string, format: Format) {
  return (await parseText(text, format)).value ?? {};
}

/** Whether setting and removing give what they should. */
async function check(format: Format, text: string, path: readonly string[], value: unknown) {
  const before = await readValue(text, format);
  const set = await withValue(text, format, path, value);
  const given: unknown = JSON.parse(JSON.stringify(value));
  expect([set, await readValue(set, format)]).toEqual([set, valueWith(before, path, given)]);
  const removed = await withValue(text, format, path, undefined);
  const rest = valueWith(before, path, undefined);
  expect([removed, await readValue(removed, format)]).toEqual([removed, rest]);
}

describe('a value is set and removed, and nothing else, in texts of rare forms', () => {
  test.each(TEXTS)('%s %j %j', async (format, text, path) => {
    for (const value of VALUES) await check(format, text, path, value);
  });
});

describe('what does not touch a comment, a form or a line end leaves it', () => {
  test.each<[Format, string, string[], string]>([
    ['json', '{ "a": 1 // hello\n}', ['b'], '{ "a": 1, // hello\n"b": "v"\n}'],
    [
      'yaml',
      '{basics: {phone: 0049, v: 1.10},\n work: [\n {name: x}]}',
      ['look'],
      '{basics: {phone: 0049, v: 1.10},\n work: [\n {name: x}], look: v}',
    ],
    ['yaml', 'a: { x: 1, # keep\n y: 2 }', ['a', 'z'], 'a: { x: 1, # keep\n y: 2, z: v }'],
    ['yaml', 'a: 1\r\nb:\r\n  c: 2\r\n', ['b', 'd'], 'a: 1\r\nb:\r\n  c: 2\r\n  d: v\r\n'],
    ['yaml', 'a: ~ # c\n', ['a', 'b'], 'a: # c\n  b: v\n'],
    ['yaml', 'variants:\n  x: {}\n', ['variants', 'für #1'], 'variants:\n  x: {}\n  "für #1": v\n'],
  ])('%s %j %j', async (format, text, path, after) => {
    expect(await withValue(text, format, path, 'v')).toBe(after);
  });
});

/** Fields as people and programs may name them. */
const names = fc.oneof(
  fc.constantFrom(
    'meta',
    'themeOptions',
    'a',
    'b',
    'x y',
    '1',
    '',
    '__proto__',
    'yes',
    '#',
    'a: b',
  ),
  fc.string({ maxLength: 6 }),
);
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(fc.string({ maxLength: 12 }), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(names, tie('value'), { maxKeys: 4 }),
  ),
})).value;
const records = fc.dictionary(names, values, { maxKeys: 5 });
const paths = fc.array(names, { minLength: 1, maxLength: 4 });

describe('in texts that nobody thought of', () => {
  test('JSON, with comments and commas anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(records, paths, values, fc.integer(), async (record, path, value, seed) => {
        const text = JSON.stringify(record, null, seed % 5).replace(
          /("(?:[^"\\]|\\.)*")|([,{}[\]])/g,
          (_, string, mark, at) => {
            if (string) return string;
            const kind = (at * 31 + seed) % 11;
            if (kind === 3) return `${mark} // c, "x"\n`;
            if (kind === 5) return `/* , */${mark}`;
            return mark;
          },
        );
        await check('json', text, path, value);
      }),
      { numRuns: 400 },
    );
  });

  test('YAML, in block and flow, quoted and not', async () => {
    await fc.assert(
      fc.asyncProperty(records, paths, values, fc.nat(), async (record, path, value, seed) => {
        const text = stringify(record, {
          indent: 1 + (seed % 5),
          lineWidth: seed % 2 ? 0 : 20,
          indentSeq: seed % 3 > 0,
          collectionStyle: seed % 7 === 0 ? 'flow' : 'any',
          defaultStringType: seed % 4 === 0 ? 'QUOTE_DOUBLE' : 'PLAIN',
        });
        await check('yaml', seed % 6 === 0 ? text.replaceAll('\n', '\r\n') : text, path, value);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a text that does not parse is refused in a sentence', () => {
  const deep = (open: string, count: number) => open.repeat(count);
  const aliases = `a0: &a0 [x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`).join('\n')}\n`;
  test.each<[Format, string, RegExp]>([
    ['yaml', 'a: *x', /unresolved alias/],
    ['yaml', aliases, /alias/],
    ['yaml', '%YAML 1.1\n---\n<<: hello', /merge/],
    ['yaml', 'work: &a\n  - *a\n', /alias stands inside of what it stands for/],
    ['yaml', deep('[', 20_000), /./],
    ['yaml', 'a: 1\nb: 2\na: 3\n', /"a" stands here a second time/],
    ['json', deep('{"a":', 50_000), /nested too deeply/],
    ['json', `${deep('[', 20_000)}${deep(']', 20_000)}`, /nested too deeply/],
  ])('%s %.20s', async (format, text, message) => {
    const parsed = parseText(text, format);
    await expect(parsed).rejects.toBeInstanceOf(TextError);
    await expect(parsed).rejects.toThrow(message);
    await expect(withValue(text, format, ['x'], 1)).rejects.toBeInstanceOf(TextError);
  });

  test('a large one is read in the time of its length', async () => {
    const keys = Array.from({ length: 60_000 }, (_, i) => `k${i}: 1`).join('\n');
    expect(Object.keys((await parseText(keys, 'yaml')).value as object)).toHaveLength(60_000);
    const anchors = Array.from({ length: 20_000 }, (_, i) => `k${i}: &a${i} 1`).join('\n');
    await expect(parseText(anchors, 'yaml')).rejects.toThrow(/anchors/);
  }, 20_000);
});
