import { isRecord, type Source } from '../resume/source.ts';
import { CUSTOMS, RESUME } from '../resume/tables.ts';
import type { Context } from './context.ts';
import { factFinding } from './fact-issues.ts';
import { hideIssues } from './hide-issues.ts';
import type { Finding } from './issue.ts';
import { isSwitchedOff, keyFindings } from './key-issues.ts';
import { hidden, inMeta } from './misplaced.ts';
import { isMeta, isOptionSet, optionAt, optionFinding } from './option-issues.ts';
import { newPart, partBelow } from './parts.ts';
import { type Place, pointerTo } from './place.ts';
import { Refused } from './refused.ts';
import type { Report } from './report.ts';
import { TOP_NAMES } from './root.ts';
import { OPTIONS_RULE, RESUME_RULE, ruleBelow } from './rules.ts';
import { schemaFinding } from './schema-issues.ts';

/**
 * Checks every value of the résumé once, in the order of the document. What is known about a value comes
 * from the place above it, so the work and the answer grow with the résumé and no faster.
 */
export function checkAll(context: Context, report: Report): void {
  const { resume, ownLists } = context;
  const lists = Object.fromEntries(
    [...ownLists]
      .filter((name) => !TOP_NAMES.includes(name) && Object.hasOwn(resume, name))
      .map((name) => [name, { ...CUSTOMS, keys: [name] }]),
  );
  const root: Place = {
    above: undefined,
    key: '',
    value: resume,
    rule: RESUME_RULE,
    part: newPart('record', { ...lists, ...RESUME }, TOP_NAMES),
    isSetting: false,
    option: undefined,
  };
  checkInner(root, resume, context, report);
}

/** Checks the options that `render` would get as its second argument. */
export function checkOptions(options: Source, context: Context, report: Report): void {
  const root: Place = {
    above: undefined,
    key: '',
    value: options,
    rule: OPTIONS_RULE,
    part: undefined,
    isSetting: true,
    option: undefined,
  };
  // These are no options of a résumé.
  const { now, idPrefix, ...others } = options;
  checkInner(root, others, context, {
    add: (place, finding) => {
      report.addIssue({ ...finding, pointer: pointerTo(place), source: 'options' });
    },
    addIssue: (issue) => report.addIssue({ ...issue, source: 'options' }),
  });
}

/** Where issues go. */
type Issues = Pick<Report, 'add' | 'addIssue'>;

function checkInner(place: Place, record: Source, context: Context, report: Issues): void {
  const findings = keyFindings(place);
  for (const key of Object.keys(record)) {
    const isKnown = place.part?.fields.has(key) || place.part?.others.includes(key);
    if (isKnown || !isSwitchedOff(key)) {
      check(placeBelow(place, key, record[key]), findings.get(key), context, report);
    }
  }
}

/** Checks a value and what is in it. */
function check(
  place: Place,
  keyFinding: Finding | undefined,
  context: Context,
  report: Issues,
): void {
  const { above, value, option } = place;
  const finding = misplacedHide(place) ?? keyFinding ?? findingAt(place, context);
  // A pointer with too long a name would not be read, so the object that has it is named.
  const isName = value instanceof Refused && value.isName;
  if (finding !== undefined) report.add((isName && above) || place, finding);
  if (above !== undefined && isOptionSet(above) && option === 'hide') {
    const set = isRecord(above.value) ? above.value : {};
    for (const issue of hideIssues(set, pointerTo(above), context.names)) report.addIssue(issue);
  }
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      check(placeBelow(place, i, item), undefined, context, report);
    }
  } else if (isRecord(value)) {
    checkInner(place, value, context, report);
  }
}

function misplacedHide({ above, key, value }: Place): Finding | undefined {
  const isMisplaced = key === 'hide' && above !== undefined && !isOptionSet(above);
  return isMisplaced
    ? hidden(value, above.key === '' ? 'at the top level' : `in ${above.key}`)
    : undefined;
}

/** Returns the one issue that says most about a value. */
function findingAt(place: Place, context: Context): Finding | undefined {
  const { value, isSetting } = place;
  if (value instanceof Refused) return refusal(value);
  const special = isSetting || place.option !== undefined ? optionFinding : factFinding;
  const precise = special(place, context);
  if (precise?.severity === 'error') return precise;
  const general = schemaFinding(place, context) ?? precise;
  const isInMeta = place.above !== undefined && isMeta(place.above);
  return general ?? (isInMeta ? inMeta(String(place.key), value) : undefined);
}

const refusal = ({ found }: Refused): Finding => ({
  severity: 'error',
  code: 'not-json',
  expected: 'a value that JSON can hold',
  found,
  advice: 'Write a text, a number, a list or an object, or leave the field out.',
});

function placeBelow(above: Place, key: string | number, value: unknown): Place {
  const option = optionAt(above, key);
  const isTop = above.above === undefined;
  return {
    above,
    key,
    value,
    rule: ruleAt(above, key, option),
    part: partBelow(above, key),
    isSetting: above.isSetting || (isTop && key === 'meta'),
    option: isOptionSet(above) ? option : (above.option ?? option),
  };
}

/** Returns what the schemas say about a value, also for an option under the name of another theme. */
function ruleAt(above: Place, key: string | number, option: string | undefined): Place['rule'] {
  if (option !== undefined) return ruleBelow(OPTIONS_RULE, {}, option);
  if (isMeta(above) && key === 'themeOptions') return OPTIONS_RULE;
  return above.rule && ruleBelow(above.rule, above.value, key);
}
