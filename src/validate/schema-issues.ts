import { COLOR_NAMES } from '../options/readers.ts';
import { type DateValue, isDate, isoOf, toDate } from '../resume/dates.ts';
import { step, valueAt } from '../resume/pointer.ts';
import { webHref } from '../text/links.ts';
import type { Check, Violation } from './checks.generated.mjs';
import { described, type Issue } from './issue.ts';
import { suggestion } from './spelling.ts';

/** The parts of an issue that depend on the schema's rule. */
interface Wording {
  readonly expected: string;
  readonly advice: string;
}

const LEAVE_OUT = 'Leave the field out, or fill it in.';
const A_COLOUR = 'a colour, or a list of two: on a light ground and on a dark ground';

const TYPES: Readonly<Record<string, Wording>> = {
  string: { expected: 'a text', advice: 'Write it in quotation marks.' },
  array: { expected: 'a list', advice: 'Put square brackets around it: [ … ].' },
  object: { expected: 'an object', advice: 'Put its fields in braces: { … }.' },
  boolean: { expected: 'true or false', advice: 'Write true or false, without quotation marks.' },
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
  Record<string, (params: Violation['params'], value: unknown, pointer: string) => Wording>
> = {
  type: ({ type }, value, pointer) => {
    const fields = OBJECTS.get(/([^/]*)(?:\/\d+)?$/.exec(pointer)?.[1] ?? '');
    if (type === 'object' && fields !== undefined && value !== null && value !== '') {
      return { expected: 'an object', advice: `Put its fields in braces: { ${fields} }.` };
    }
    const words = TYPES[String(type)] ?? { expected: `a value of type ${type}`, advice: LEAVE_OUT };
    if (value === null || value === '') return { ...words, advice: LEAVE_OUT };
    const isMany = type === 'string' && typeof value === 'object';
    return isMany ? { ...words, advice: 'Write it as one text.' } : words;
  },
  format: ({ format }, value) => (format === 'email' ? emailWords(value) : addressWords(value)),
  pattern: ({ pattern }, value) => {
    if (String(pattern).includes('[1-2][0-9]{3}')) return dateWords(value);
    return String(pattern).includes('in|cm') ? lengthWords() : languageWords();
  },
  additionalProperties: ({ additionalProperty }) => ({
    expected: `one of ${COLOR_NAMES.join(', ')}`,
    advice: `Rename or remove ${JSON.stringify(additionalProperty)}.`,
  }),
  enum: ({ allowedValues }, value) => ({
    expected: `one of ${listed(allowedValues as unknown[])}`,
    advice: suggested(value, allowedValues as string[], 'Choose one of them.'),
  }),
  anyOf: () => ({
    expected: A_COLOUR,
    advice: 'Write for example ["#004f90", "#9cc9f5"].',
  }),
  minItems: () => ({
    expected: 'at least one colour',
    advice: 'Add a colour, or leave the field out.',
  }),
  maxItems: () => ({ expected: 'at most two colours', advice: 'Keep the first two.' }),
};

/**
 * Checks `value` against a schema.
 *
 * @param pointer - the place of `value` in the résumé.
 */
export function schemaIssues(check: Check, value: unknown, pointer: string): Issue[] {
  if (check(value)) return [];
  const issues = (check.errors ?? []).flatMap((violation): Issue[] => {
    const path = violation.instancePath + additionIn(violation);
    const at = pointer + path;
    const found = valueAt(value, path);
    const words = KEYWORDS[violation.keyword]?.(violation.params, found, at);
    return words === undefined
      ? []
      : [{ pointer: at, severity: 'error', found: described(found), ...words }];
  });
  // A value of the wrong type breaks several rules. Only one is reported: the list of alternatives, else
  // the first.
  const best = new Map<string, Issue>();
  for (const issue of [...issues.filter(isChoice), ...issues]) {
    if (!best.has(issue.pointer)) best.set(issue.pointer, issue);
  }
  return [...best.values()];
}

const isChoice = ({ expected }: Issue) => expected === A_COLOUR;

/** Returns the pointer's step to a property that is not allowed. Ajv reports the object that has it. */
function additionIn({ keyword, params }: Violation): string {
  return keyword === 'additionalProperties' ? step(String(params.additionalProperty)) : '';
}

function emailWords(value: unknown): Wording {
  return {
    expected: 'an e-mail address such as name@example.com',
    advice: value === '' ? LEAVE_OUT : 'Write the address alone.',
  };
}

function addressWords(value: unknown): Wording {
  return { expected: 'a complete address such as https://example.com/page', advice: advice() };

  function advice(): string {
    if (typeof value !== 'string' || value === '') return LEAVE_OUT;
    const completed = webHref(value.trim());
    if (completed !== undefined) return `Write "${completed}".`;
    return /^https?:\/\/\S*\s/.test(value.trim())
      ? 'Write %20 in place of each space; until then it is shown as text, without a link.'
      : 'Write the whole address, from https:// on; until then it is shown as text, without a link.';
  }
}

function languageWords(): Wording {
  return {
    expected: 'a language tag (BCP 47) such as de or pt-BR',
    advice: 'Write the two or three letters of the language, and a region only where it matters.',
  };
}

function dateWords(value: unknown): Wording {
  const date = toDate(value, 'en');
  return { expected: 'a date as 2024, 2024-07 or 2024-07-15', advice: dateAdvice(date, value) };
}

function dateAdvice(date: DateValue | undefined, written: unknown): string {
  if (date === undefined || date === 'unknown') return LEAVE_OUT;
  if (date === 'present') return 'Leave the field out: what has no end goes on.';
  if (isDate(date)) {
    return isoOf(date) === written ? 'Correct the year.' : `Write "${isoOf(date)}".`;
  }
  return 'Write year, month and day in digits; until then it is shown as it stands.';
}

function lengthWords(): Wording {
  return {
    expected: 'one to four lengths in in, cm, mm or pt',
    advice: 'Write for example "0.5in" or "20mm 15mm".',
  };
}

/** Returns a suggestion of a similar name, or `otherwise` if there is none. */
export function suggested(written: unknown, known: readonly string[], otherwise: string): string {
  const name = typeof written === 'string' ? suggestion(written, known) : undefined;
  return name === undefined ? otherwise : `Did you mean ${JSON.stringify(name)}?`;
}

/** Returns values as JSON, separated by commas. */
export function listed(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ');
}
