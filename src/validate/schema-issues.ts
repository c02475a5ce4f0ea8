import type { Language } from '../locales/languages.ts';
import { COLOR_NAMES } from '../options/readers.ts';
import { OPTION_NAMES, OPTIONS, type OptionName } from '../options/schema.ts';
import { type DateValue, isDate, isoOf, isRange, toDate } from '../resume/dates.ts';
import { field, isRecord } from '../resume/source.ts';
import { LONGEST_ADDRESS, webHref } from '../text/links.ts';
import type { Context } from './context.ts';
import { described, type Finding, listed, quoted } from './issue.ts';
import type { Place } from './place.ts';
import { isForbidden, type Violation, violationOf } from './rules.ts';
import { similar } from './spelling.ts';

/** The parts of an issue that depend on the schema's rule. */
type Wording = Pick<Finding, 'code' | 'params' | 'suggestion' | 'expected' | 'advice'>;

/**
 * Finds what the schemas forbid. A value of the wrong type would break several rules, so only the first
 * one is reported.
 */
export function schemaFinding(place: Place, context: Context): Finding | undefined {
  const { above, key, value, rule } = place;
  const isAddition = rule === undefined && above?.rule && isForbidden(above.rule, key);
  const violation = isAddition ? FORBIDDEN : rule && violationOf(rule, value);
  if (violation === undefined || isTaggedText(place)) return undefined;
  const words =
    WORDS_OF_OPTIONS[place.option ?? '']?.(value) ??
    KEYWORDS[violation.keyword]?.(place, violation.params, context);
  return { severity: 'error', found: described(value), ...(words ?? OTHER) };
}

const FORBIDDEN: Violation = { keyword: 'additionalProperties', params: {} };
const OTHER: Wording = {
  code: 'form',
  expected: 'another value',
  advice: 'See the schema for its form.',
};

/**
 * Whether a place holds a text that is written as an object to have `tags`. The official schema does not
 * allow that, but the theme does.
 */
function isTaggedText({ above, value }: Place): boolean {
  if (!Array.isArray(above?.value) || !isRecord(value)) return false;
  const tags = field(value, 'tags');
  return Array.isArray(tags) || typeof tags === 'string';
}

const LEAVE_OUT = 'Leave the field out, or fill it in.';

/** Options whose form is described better by an example than by their schema's keywords. */
const WORDS_OF_OPTIONS: Readonly<Record<string, (value: unknown) => Wording>> = {
  margins: (value) => ({
    code: 'margins',
    expected: 'one to four lengths in in, cm, mm or pt, each less than 3 in',
    advice:
      typeof value === 'number' && value >= 0 && value < 1000
        ? `Write the unit too: ${value < 5 ? `"${value}in" or "${value}cm"` : `"${value}mm"`}.`
        : 'Write for example "0.5in" or "20mm 15mm".',
  }),
  language: () => ({
    code: 'unknown-language',
    expected: 'a language tag (BCP 47) such as de or pt-BR',
    advice: 'Write the two or three letters of the language, and a region only where it matters.',
  }),
};

const TYPES: Readonly<Record<string, Omit<Wording, 'code'>>> = {
  string: { expected: 'a text', advice: 'Write it in quotation marks.' },
  array: { expected: 'a list', advice: 'Put square brackets around it: [ … ].' },
  object: { expected: 'an object', advice: 'Put its fields in braces: { … }.' },
  boolean: { expected: 'true or false', advice: 'Write true or false, without quotation marks.' },
  number: { expected: 'a number', advice: 'Write it in digits, without quotation marks.' },
};

/** Examples of the fields of objects, for advice. The items of a list are under the list's name. */
const OBJECTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    location: '"city": "Berlin", "countryCode": "DE"',
    profiles: '"network": "GitHub", "username": "…"',
    education: '"institution": "…"',
    volunteer: '"organization": "…"',
    awards: '"title": "…"',
    languages: '"language": "…", "fluency": "…"',
    references: '"name": "…", "reference": "…"',
    colors: '"accent": "#004f90"',
    meta: '"themeOptions": { … }',
    ...Object.fromEntries(
      ['basics', 'work', 'certificates', 'publications', 'skills', 'interests', 'projects'].map(
        (name) => [name, '"name": "…"'],
      ),
    ),
  }),
);

/** The wording of an issue by the keyword of JSON Schema that was violated. */
const KEYWORDS: Readonly<
  Record<string, (place: Place, params: Violation['params'], context: Context) => Wording>
> = {
  type: typeWords,
  format: ({ value }, { format }) => (format === 'email' ? emailWords(value) : addressWords(value)),
  pattern: ({ rule, value }, _, { language }) =>
    rule?.name === 'iso8601'
      ? dateWords(value, language)
      : { code: 'form', expected: 'a text of another form', advice: LEAVE_OUT },
  additionalProperties: ({ key, option }) =>
    option === 'colors'
      ? {
          code: 'unknown-key',
          params: { known: COLOR_NAMES },
          expected: `one of ${COLOR_NAMES.join(', ')}`,
          advice: `Rename or remove ${quoted(String(key))}.`,
        }
      : {
          code: 'unknown-option',
          params: { known: OPTION_NAMES },
          expected: `one of ${OPTION_NAMES.join(', ')}`,
          advice: 'Leave it out.',
        },
  enum: ({ value }, { allowedValues }) => {
    const choices = Array.isArray(allowedValues) ? allowedValues : [];
    return {
      code: 'choice',
      params: { choices },
      expected: `one of ${listed(choices)}`,
      ...suggested(value, choices),
    };
  },
  minimum: rangeWords,
  maximum: rangeWords,
  maxLength: (_, { limit }) => ({
    code: 'length',
    params: { limit: Number(limit) },
    expected: `a text of at most ${limit} characters`,
    advice: 'Write a shorter one; until then it counts as not set.',
  }),
  anyOf: ({ option, value }) => (option === 'density' ? densityWords(value) : COLOUR),
};

function densityWords(value: unknown): Wording {
  const names = ['compact', 'normal', 'relaxed'];
  const expected = `one of ${listed(names)}, or a number from 0.8 to 1.4`;
  if (typeof value === 'number') {
    const params = { minimum: 0.8, maximum: 1.4 };
    return { code: 'range', params, expected, advice: 'Write a number between these.' };
  }
  return { code: 'choice', params: { choices: names }, expected, ...suggested(value, names) };
}

const COLOUR: Wording = {
  code: 'color',
  expected: 'a colour, or a list of two: for light and for dark',
  advice: 'Write for example ["#004f90", "#9cc9f5"].',
};

/** Numbers have both ends in the schema. */
function rangeWords({ option }: Place): Wording {
  const { minimum, maximum } = OPTIONS[option as OptionName] ?? {};
  const expected = `a number from ${minimum} to ${maximum}`;
  return {
    code: 'range',
    params: { minimum: Number(minimum), maximum: Number(maximum) },
    expected,
    advice: 'Write a number between these.',
  };
}

function typeWords({ above, key, value }: Place, params: Violation['params']): Wording {
  const type = String(params.type);
  const words: Wording = {
    code: 'type',
    params: { type },
    ...(TYPES[type] ?? { expected: `a value of type ${type}`, advice: LEAVE_OUT }),
  };
  if (value === null || value === '') return { ...words, advice: LEAVE_OUT };
  const name = String(Array.isArray(above?.value) ? above.key : key);
  const fields = type === 'object' ? OBJECTS.get(name) : undefined;
  if (fields !== undefined) {
    return { ...words, advice: `Put its fields in braces: { ${fields} }.` };
  }
  const isMany = type === 'string' && typeof value === 'object';
  return isMany ? { ...words, advice: 'Write it as one text.' } : words;
}

function emailWords(value: unknown): Wording {
  return {
    code: 'email',
    expected: 'an e-mail address such as name@example.com',
    advice: value === '' ? LEAVE_OUT : 'Write the address alone.',
  };
}

function addressWords(value: unknown): Wording {
  const completed =
    typeof value === 'string' && !isTooLong(value) ? webHref(value.trim()) : undefined;
  return {
    code: 'url',
    ...(completed !== undefined && { suggestion: completed }),
    expected: 'a complete address such as https://example.com/page',
    advice: addressAdvice(value, completed),
  };
}

const isTooLong = (address: string) => address.length > LONGEST_ADDRESS;

function addressAdvice(value: unknown, completed: string | undefined): string {
  if (typeof value !== 'string' || value === '') return LEAVE_OUT;
  if (isTooLong(value)) return 'Write a shorter address.';
  if (completed !== undefined) {
    return completed.length > LONGEST_EXAMPLE
      ? 'Write https:// before it.'
      : `Write "${completed}".`;
  }
  return /^https?:\/\/\S*\s/.test(value.trim())
    ? 'Write %20 in place of each space; until then it is no link.'
    : 'Write the whole address, from https:// on; until then it is no link.';
}

const LONGEST_EXAMPLE = 200;

function dateWords(value: unknown, language: Language): Wording {
  const date = toDate(value, language);
  return {
    code: 'date',
    ...(isDate(date) && isoOf(date) !== value && { suggestion: isoOf(date) }),
    expected: 'a date as 2024, 2024-07 or 2024-07-15',
    advice: dateAdvice(date, value),
  };
}

function dateAdvice(date: DateValue | undefined, written: unknown): string {
  if (date === undefined || date === 'unknown') return LEAVE_OUT;
  if (date === 'present') return 'Leave the field out: what has no end goes on.';
  if (isDate(date)) {
    return isoOf(date) === written ? 'Correct the year.' : `Write "${isoOf(date)}".`;
  }
  if (isRange(date)) {
    const end = date.last === 'present' ? '' : ` and "${isoOf(date.last)}" into endDate`;
    return `Write "${isoOf(date.first)}" into startDate${end}.`;
  }
  return 'Write year, month and day in digits; until then it is shown as it stands.';
}

function suggested(
  written: unknown,
  known: readonly string[],
): Pick<Wording, 'suggestion' | 'advice'> {
  const [name] = typeof written === 'string' ? similar(written, known) : [];
  if (name === undefined) return { advice: 'Choose one of them.' };
  return { suggestion: name, advice: `Did you mean ${quoted(name)}?` };
}
