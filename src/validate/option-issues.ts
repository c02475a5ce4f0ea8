import { localeFor } from '../locales/index.ts';
import { toColor } from '../options/colors.ts';
import { OTHER_NAMES } from '../options/other-names.ts';
import { OPTION_NAMES } from '../options/schema.ts';
import { sectionNamed } from '../resume/section-names.ts';
import type { Context } from './context.ts';
import { cut, described, type Finding, listed, quoted } from './issue.ts';
import type { Place } from './place.ts';
import { OPTIONS_RULE } from './rules.ts';

/** What other themes call an option that has no such name here. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  font: ['typeface'],
  fontfamily: ['typeface'],
  paper: ['pageSize', 'margins'],
  papersize: ['pageSize'],
  format: ['pageSize', 'dateFormat'],
  spacing: ['density'],
  lineheight: ['density'],
  accentcolor: ['colors'],
  primarycolor: ['colors'],
  darkmode: ['colorScheme'],
  mode: ['colorScheme'],
  theme: ['colorScheme', 'typeface'],
};

/** The option's own name by each name in a set of options, in `meta` and at the top of a résumé. */
const OPTION_BY_NAME = {
  options: namesFrom('options'),
  meta: namesFrom('meta'),
  resume: namesFrom('resume'),
};

function namesFrom(origin: 'options' | 'meta' | 'resume'): ReadonlyMap<string, string> {
  return new Map(
    OPTION_NAMES.flatMap((option) => {
      const others = OTHER_NAMES[option]?.[origin] ?? [];
      return (origin === 'options' ? [option, ...others] : others).map((name) => [name, option]);
    }),
  );
}

/** Whether a place holds a set of options: `meta.themeOptions`, or a variant. */
export const isOptionSet = ({ rule }: Place): boolean => rule === OPTIONS_RULE;

/** Whether a place holds the résumé's `meta`. */
export const isMeta = ({ above, key }: Place): boolean =>
  key === 'meta' && above !== undefined && above.above === undefined;

/** Returns the option that a field of `above` sets, under any of its names. */
export function optionAt(above: Place, key: string | number): string | undefined {
  if (typeof key !== 'string') return undefined;
  if (isOptionSet(above)) return OPTION_BY_NAME.options.get(key);
  if (above.above === undefined) return OPTION_BY_NAME.resume.get(key);
  return isMeta(above) ? OPTION_BY_NAME.meta.get(key) : undefined;
}

/** Finds options that have no effect in this résumé, and values that no schema can describe. */
export function optionFinding(place: Place, context: Context): Finding | undefined {
  const { above, key, option } = place;
  if (above === undefined) return undefined;
  if (option === undefined)
    return isOptionSet(above) ? unknownOption(String(key), context) : undefined;
  return CHECKS[option]?.(place, context, !isValue(place));
}

/** Whether a place holds the value of an option, and not a part of it. */
const isValue = ({ above }: Place) => above?.option === undefined || isOptionSet(above);

/** The most names that an issue suggests. */
const MOST_SUGGESTED = 3;

function unknownOption(name: string, { optionSpeller }: Context): Finding {
  const word = name.toLowerCase();
  const near = [
    ...(Object.hasOwn(MEANT, word) ? (MEANT[word] ?? []) : []),
    ...optionSpeller.similar(name),
    ...akin(name),
  ];
  const [suggestion] = near;
  const names = [...new Set(near)].slice(0, MOST_SUGGESTED).map(quoted);
  const last = names.pop();
  const choice = names.length === 0 ? last : `${names.join(', ')} or ${last}`;
  return {
    severity: 'error',
    code: 'unknown-option',
    ...(suggestion !== undefined && { suggestion }),
    expected: 'an option that the theme has',
    found: `the option ${quoted(name)}`,
    advice:
      last === undefined
        ? 'Leave it out. The README lists the options.'
        : `Did you mean ${choice}?`,
  };
}

/** Returns the options whose names contain a name, or are contained in it. */
function akin(name: string): readonly string[] {
  const word = name.toLowerCase();
  if (word.length < 4 || word.length > 40) return [];
  return OPTION_NAMES.filter((option) => {
    const own = option.toLowerCase();
    return own.includes(word) || word.includes(own);
  });
}

/** `isPart` is true for the items and fields of the option's value. */
type Check = (place: Place, context: Context, isPart: boolean) => Finding | undefined;

const CHECKS: Readonly<Record<string, Check>> = {
  sections: ({ value }, context, isPart) =>
    isPart && typeof value === 'string' ? noSection(value, context) : undefined,
  sectionTitles: ({ key }, context, isPart) =>
    isPart && typeof key === 'string' ? noSection(key, context) : undefined,
  colors: ({ value }, _, isPart) =>
    !isPart || typeof value !== 'string' || toColor(value) !== undefined
      ? undefined
      : {
          severity: 'error',
          code: 'color',
          expected: 'a colour: #rgb, #rrggbb, rgb(r, g, b) or hsl(h, s%, l%)',
          found: described(value),
          advice: 'Write for example "#004f90".',
        },
  language: ({ value }) => (typeof value === 'string' ? unknownLanguage(value) : undefined),
  variant: ({ value }, { variants }) => noVariant(value, variants),
};

function noSection(name: string, { names }: Context): Finding | undefined {
  if (sectionNamed(name) !== undefined || names.has(name)) return undefined;
  return {
    severity: 'warning',
    code: 'unknown-section',
    expected: 'a section of the résumé',
    found: described(name),
    advice: 'Correct the name, or add a list of this name to the résumé.',
  };
}

/** More characters than any tag of a language that the theme has. */
const LONGEST_TAG = 40;

function unknownLanguage(written: string): Finding | undefined {
  const language = written.split(/[-_.]/, 1)[0]?.toLowerCase() ?? '';
  const isKnown = language === 'en' || localeFor(written.slice(0, LONGEST_TAG)).tag !== 'en';
  if (isKnown || !/^[a-z]{2,3}$/.test(language)) return undefined;
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language);
  return {
    severity: 'warning',
    code: 'unknown-language',
    expected: 'a language that the theme has, such as de or pt-BR',
    found: described(written),
    advice:
      name === undefined
        ? 'Correct it: no language has this tag. Until then headings and dates are in English.'
        : `The theme has no words in ${name}, so headings and dates are in English. Set \`sectionTitles\` to write your own.`,
  };
}

function noVariant(value: unknown, variants: ReadonlySet<string>): Finding | undefined {
  if (typeof value !== 'string' || variants.has(value)) return undefined;
  return {
    severity: 'error',
    code: 'unknown-variant',
    params: { known: [...variants] },
    expected:
      variants.size === 0
        ? 'a name in `variants`, which is empty'
        : `one of ${listed([...variants], (name) => cut(name, 60))}`,
    found: described(value),
    advice: 'Correct the name, or add it to `variants`.',
  };
}
