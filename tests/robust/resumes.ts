import { readFileSync } from 'node:fs';
import fc, { type Arbitrary } from 'fast-check';
import { officialSchema } from '../support/schema-resume.ts';
import { Damaged, type Tree } from './damage.ts';
import { HEAVY_KINDS, LIGHT_KINDS, type Place } from './damage-kinds.ts';

/** As much of JSON Schema as the two schemas need. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** A part of a résumé: where it stands, and of what it is made. */
export interface Shape {
  readonly place: Place;
  /** The texts that may stand in a leaf; `#` becomes a number. */
  readonly templates?: readonly string[];
  readonly fields?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  /** Values that are neither text, list nor record. */
  readonly values?: readonly unknown[];
}

/** Texts with words to look for. What Markdown makes of them never hides a word. */
const TEXTS = [
  'amber#',
  'birch# cedar#',
  'dune# & elm#',
  'fern#, grove# (heath#); iris# – jade#.',
  '**kelp#** and *lime#*',
  '_moss#_ `navy#`',
  '[oak#](https://example.com/x)',
  '[pine#](quartz#)',
  '[reed#](javascript:sage#)',
  '<b>teal#</b> <i>umber#',
  '<a href="https://example.com">violet#</a>',
  '<script>willow#</script>',
  '<p>yew#</p><p>zinc#</p>',
  'ash# < bay# > cliff# && dell#',
  '&lt;ember#&gt; &amp;flint#; &copy; &#x3c;b',
  '- glade#\n- holly#',
  '1. ivy#\n2. juniper#\n\nkale#',
  'lark#\nmaple#\n\nnettle#',
  'https://example.com/olive#',
  'www.example.com/poppy#',
  'quince#@example.com',
  '*rowan# **sedge# _thyme# `vetch# [wren#',
  ']yarrow#) </b> alder#',
  '# basil#',
  '| clover# | daisy# |',
  '```\nerica#\n```',
  '漢字 fir# עברית gorse# العربية',
  'é́ hazel# 👩‍👩‍👧 iris#',
  '{{juni#}} $' + '{kauri#} <%= larch# %>',
  'O\'Linden#\\ "madder#\\*',
];
const ADDRESSES = [
  'https://example.com/page#',
  'http://www.host#.example/',
  '//host#.example/page?q=1&r=2',
  'www.host#.example',
  'host#.example',
  'mailto:mail#@host.example',
  'page#.html',
  'no address#',
];
const DATES = ['2020', '2020-07', '2020-07-15', '2019-02-30', 'July 2020', 'present', 'spring#'];
const CODES = ['US', 'DE', 'code#'];

/** Texts of fields that are read in a way of their own. */
const OWN_TEXTS: Readonly<Record<string, readonly string[]>> = {
  network: ['GitHub', 'Stack Overflow', 'Mastodon', 'net#'],
  username: ['user#', '@user#', 'user#@host.example', 'https://host.example/user#'],
  phone: ['+1 555 010 0000', 'phone#'],
  image: ['https://example.com/photo.png', 'photo.png', 'portrait#'],
  countryCode: CODES,
  score: ['3.9', 'score#'],
  repository: ['https://example.com/repository#', 'owner#/name#'],
  github: ['owner#/name#'],
};

/** What people write outside the schema and expect to see. */
const EXTRA: Readonly<Record<string, Shape>> = (() => {
  const leaf = (...templates: string[]): Shape => ({ place: 'leaf', templates });
  const text = leaf(...TEXTS);
  const texts: Shape = { place: 'list of texts', item: text };
  const records = (fields: Record<string, Shape>): Shape => ({
    place: 'list of records',
    item: { place: 'record', fields },
  });
  const date = leaf(...DATES);
  const role = {
    startDate: date,
    endDate: date,
    summary: text,
    highlights: texts,
    keywords: texts,
  };
  return {
    basics: {
      place: 'basics',
      fields: { headline: text, customFields: records({ name: text, value: text }) },
    },
    work: records({ keywords: texts, positions: records({ position: text, ...role }) }),
    volunteer: records({ location: text, keywords: texts }),
    education: records({ location: text, summary: text, highlights: texts, keywords: texts }),
    awards: records({ url: leaf(...ADDRESSES), highlights: texts }),
    certificates: records({ endDate: date, summary: text }),
    publications: records({ authors: texts, keywords: texts }),
    skills: records({ description: text }),
    interests: records({ summary: text }),
    projects: records({
      summary: text,
      location: text,
      repository: leaf(...(OWN_TEXTS.repository ?? [])),
      github: leaf(...(OWN_TEXTS.github ?? [])),
      isActive: { place: 'other', values: [true, false] },
    }),
    // A section of the user's own, which only the options can ask for.
    talks: records({ name: text, date, location: text, summary: text }),
  };
})();

function isHidden(path: string): boolean {
  return /^\.(?:\$schema|meta)\b/.test(path);
}

/** The shape of what `schema` describes; in a leaf of it stands one of the texts of its format. */
function shapeOf(schema: Schema, path: string): Shape {
  const isDate = schema.$ref?.endsWith('iso8601');
  const key = path.split('.').at(-1) ?? '';
  if (schema.properties !== undefined) {
    const fields = Object.entries(schema.properties).map(([name, child]) => [
      name,
      shapeOf(child, `${path}.${name}`),
    ]);
    return { place: recordPlace(path, key), fields: Object.fromEntries(fields) };
  }
  if (schema.items !== undefined) {
    const item = shapeOf(schema.items, `${path}.0`);
    return { place: item.fields ? 'list of records' : 'list of texts', item };
  }
  const templates =
    OWN_TEXTS[key] ?? (isDate ? DATES : schema.format === 'uri' ? ADDRESSES : mailOrText(schema));
  return { place: isHidden(path) ? 'other' : 'leaf', templates };
}

function mailOrText(schema: Schema): readonly string[] {
  return schema.format === 'email' ? ['mail#@example.com', 'no mail#'] : TEXTS;
}

function recordPlace(path: string, key: string): Place {
  if (isHidden(path) || path === '') return 'other';
  return key === 'basics' || key === 'location' ? key : 'record';
}

/** One shape with the fields of both. */
function merged(one: Shape, other: Shape | undefined): Shape {
  if (other === undefined) return one;
  if (one.item !== undefined) return { ...one, item: merged(one.item, other.item) };
  if (one.fields === undefined) return one;
  const names = [...new Set([...Object.keys(one.fields), ...Object.keys(other.fields ?? {})])];
  const fields = names.map((name) => {
    const [mine, theirs] = [one.fields?.[name], other.fields?.[name]];
    return [name, mine === undefined ? theirs : merged(mine, theirs)];
  });
  return { ...one, fields: Object.fromEntries(fields) };
}

/** A tree of which any part may be damaged. */
interface Rate {
  /** Of a thousand parts, how many are damaged, and how many in a way that takes its time. */
  readonly light: number;
  readonly heavy: number;
}

const anyText = fc.string({ unit: 'binary', maxLength: 12 });

/** `whole`, or a damaged one. */
function perhaps(whole: Arbitrary<Tree>, { light, heavy }: Rate): Arbitrary<Tree> {
  const damage = (kinds: typeof LIGHT_KINDS) =>
    fc.tuple(fc.constantFrom(...kinds), whole).map(([kind, of]) => new Damaged(kind, of));
  return fc.oneof(
    { withCrossShrink: true, maxDepth: 30 },
    { weight: 1000 - light - heavy, arbitrary: whole },
    { weight: light, arbitrary: damage(LIGHT_KINDS) },
    { weight: heavy, arbitrary: damage(HEAVY_KINDS) },
  );
}

/** Trees of a shape. Every field may be missing, every list empty. */
export function treeOf(shape: Shape, rate: Rate): Arbitrary<Tree> {
  const { templates = [], values = [], fields, item } = shape;
  if (fields !== undefined) {
    const parts = Object.entries(fields).map(([name, field]) => [name, treeOf(field, rate)]);
    const record = fc.record(Object.fromEntries(parts), {
      requiredKeys: [],
      noNullPrototype: true,
    });
    return perhaps(record, rate);
  }
  if (item !== undefined) return perhaps(fc.array(treeOf(item, rate), { maxLength: 2 }), rate);
  if (templates.length === 0) return perhaps(fc.constantFrom(...values), rate);
  const text = fc.constantFrom(...templates);
  const leaf = fc.oneof({ weight: 20, arbitrary: text }, { weight: 1, arbitrary: anyText });
  return perhaps(leaf, rate);
}

/** Trees of the whole résumé; half of what any other record would hold, so that most are small. */
export function resumeTree(rate: Rate): Arbitrary<Tree> {
  const parts = Object.entries(RESUME_SHAPE.fields ?? {}).map(([name, field]) => [
    name,
    fc.option(treeOf(field, rate), { nil: undefined, freq: 1 }),
  ]);
  const whole = fc
    .record(Object.fromEntries(parts), { requiredKeys: [], noNullPrototype: true })
    .map((tree) =>
      Object.fromEntries(Object.entries(tree).filter(([, part]) => part !== undefined)),
    );
  return perhaps(whole, rate);
}

const schemaFile = new URL('../../schema/theme-options.schema.json', import.meta.url);
const optionsSchema: Schema = JSON.parse(readFileSync(schemaFile, 'utf8'));

/** What may stand in options that are texts: usable and unusable ones, none of which hides a text. */
const OPTION_TEXTS: Readonly<Record<string, readonly string[]>> = {
  sections: ['work', 'talks', 'skills', 'experience', 'summary', 'list#', '__proto__', 'toString'],
  hide: ['meta.version', 'meta', 'word#', 'work.name.word#', '.', 'a..b', '__proto__.constructor'],
  margins: ['0.5in', '20mm 15mm', '0', '1in;}', '-1in'],
  colors: ['#004f90', '#fff', 'red', 'rgb(1, 2, 3)', 'hsl(120deg 50% 50%)', '#12', 'word#', 'rgb('],
  language: ['en', 'de-AT', 'pt_BR', 'ar', 'fa', 'zh-Hant', 'de-a-b', 'xx', 'en-aaaaaaaa', 'word'],
  variant: ['one', 'two'],
};

function optionsShape(schema: Schema, path: readonly string[]): Shape {
  const { $ref, properties, items, additionalProperties, anyOf } = schema;
  if ($ref === '#') return path.length > 3 ? { place: 'other', values: [{}] } : optionsRoot(path);
  const type =
    $ref === undefined ? schema : optionsSchema.definitions?.[$ref.split('/').at(-1) ?? ''];
  if (type !== undefined && type !== schema) return optionsShape(type, path);
  if (properties !== undefined) return optionsRoot(path, schema);
  if (items !== undefined) return { place: 'other', item: optionsShape(items, path) };
  if (typeof additionalProperties === 'object') {
    const keys = path[0] === 'variants' ? ['one', 'two'] : ['work', 'basics', 'talks', '__proto__'];
    const fields = keys.map((key) => [key, optionsShape(additionalProperties, [...path, key])]);
    return { place: 'other', fields: Object.fromEntries(fields) };
  }
  if (anyOf !== undefined) return optionsShape(anyOf.at(-1) ?? {}, path);
  const values = schema.enum ?? (schema.type === 'boolean' ? [true, false] : undefined);
  if (values !== undefined) return { place: 'other', values };
  const name = path.findLast((step) => Object.hasOwn(OPTION_TEXTS, step)) ?? '';
  return { place: 'other', templates: OPTION_TEXTS[name] ?? ['option#', ' ', '<b>option#</b>'] };
}

function optionsRoot(path: readonly string[], { properties = {} }: Schema = optionsSchema): Shape {
  const fields = Object.entries(properties).map(([name, child]) => [
    name,
    optionsShape(child, [...path, name]),
  ]);
  return { place: 'other', fields: Object.fromEntries(fields) };
}

const language: Shape = { place: 'other', templates: OPTION_TEXTS.language ?? [] };

/** Every option of the theme's own schema. */
export const OPTIONS_SHAPE: Shape = optionsRoot([]);

/** What `render` takes beside the résumé. */
export const RENDER_OPTIONS_SHAPE: Shape = merged(OPTIONS_SHAPE, {
  place: 'other',
  fields: { now: { place: 'other', values: [0, 1e12, -1e12, '2024-01-01', 'word', 8.64e15] } },
});

/** Every field of the official schema, the extras that people write, and the theme's options. */
export const RESUME_SHAPE: Shape = merged(shapeOf(officialSchema, ''), {
  place: 'other',
  fields: {
    ...EXTRA,
    language,
    meta: { place: 'other', fields: { themeOptions: OPTIONS_SHAPE, language } },
  },
});
