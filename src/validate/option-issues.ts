import { toColor } from '../options/colors.ts';
import { OTHER_NAMES } from '../options/other-names.ts';
import { OPTION_NAMES } from '../options/schema.ts';
import { step } from '../resume/pointer.ts';
import { sectionNamed } from '../resume/section-names.ts';
import { isRecord, type Source } from '../resume/source.ts';
import { checkThemeOptions } from './checks.generated.mjs';
import { hideIssues } from './hide-issues.ts';
import { described, type Issue } from './issue.ts';
import { type NamesIn, namesIn } from './names-in.ts';
import { listed, schemaIssues, suggested } from './schema-issues.ts';

const NAMES: readonly string[] = [
  ...OPTION_NAMES,
  ...Object.values(OTHER_NAMES).flatMap(({ options = [] }) => options),
];

const POINTER = '/meta/themeOptions';

/**
 * Finds options that are invalid or have no effect in this résumé, in `meta.themeOptions` and under the
 * names of other themes.
 */
export function optionIssues(resume: Source): Issue[] {
  const meta = isRecord(resume.meta) ? resume.meta : {};
  const elsewhere = [...otherNames('resume', resume, ''), ...otherNames('meta', meta, '/meta')];
  const options = meta.themeOptions;
  if (options === undefined) return elsewhere;
  const issues = [...elsewhere, ...schemaIssues(checkThemeOptions, options, POINTER)];
  return isRecord(options)
    ? [...issues, ...setIssues(options, POINTER, namesIn(resume)), ...variantIssues(options)]
    : issues;
}

/** Finds what the schema cannot describe in a set of options and in its variants, which are such sets too. */
function setIssues(options: Source, pointer: string, names: NamesIn): Issue[] {
  const variants = isRecord(options.variants) ? Object.entries(options.variants) : [];
  return [
    ...otherNames('options', options, pointer),
    ...unknownOptions(options, pointer),
    ...colorIssues(options, pointer),
    ...sectionIssues(options, pointer, names),
    ...titleIssues(options, pointer, names),
    ...hideIssues(options, pointer, names),
    ...variants.flatMap(([name, variant]) =>
      isRecord(variant) ? setIssues(variant, `${pointer}/variants${step(name)}`, names) : [],
    ),
  ];
}

/** Checks options under the names of other themes by the schema of the theme's own option. */
function otherNames(
  origin: 'options' | 'meta' | 'resume',
  source: Source,
  pointer: string,
): Issue[] {
  return Object.entries(OTHER_NAMES).flatMap(([option, { [origin]: names = [] }]) =>
    names
      .filter((name) => Object.hasOwn(source, name))
      .flatMap((name) =>
        schemaIssues(checkThemeOptions, { [option]: source[name] }, '').map((issue) => ({
          ...issue,
          pointer: pointer + step(name) + issue.pointer.slice(step(option).length),
        })),
      ),
  );
}

function unknownOptions(options: Source, pointer: string): Issue[] {
  const unknown = Object.keys(options).filter((name) => !NAMES.includes(name));
  return unknown.map((name) => ({
    pointer: pointer + step(name),
    severity: 'error',
    expected: 'an option that the theme has',
    found: `the option ${JSON.stringify(name)}`,
    advice: suggested(name, NAMES, `The options are ${listed(NAMES)}.`),
  }));
}

function colorIssues({ colors }: Source, pointer: string): Issue[] {
  if (!isRecord(colors)) return [];
  return Object.entries(colors).flatMap(([name, written]) =>
    (Array.isArray(written) ? written : [written]).flatMap((color, i): Issue[] => {
      if (typeof color !== 'string' || toColor(color) !== undefined) return [];
      return [
        {
          pointer: `${pointer}/colors${step(name)}${Array.isArray(written) ? step(i) : ''}`,
          severity: 'error',
          expected: 'a colour: #rgb, #rrggbb, rgb(r, g, b) or hsl(h, s%, l%)',
          found: described(color),
          advice: 'Write for example "#004f90".',
        },
      ];
    }),
  );
}

function sectionIssues({ sections }: Source, pointer: string, names: NamesIn): Issue[] {
  if (!Array.isArray(sections)) return [];
  return sections.flatMap((name, i): Issue[] =>
    typeof name === 'string' ? noSection(name, `${pointer}/sections/${i}`, names) : [],
  );
}

function titleIssues({ sectionTitles }: Source, pointer: string, names: NamesIn): Issue[] {
  if (!isRecord(sectionTitles)) return [];
  return Object.keys(sectionTitles).flatMap((name) =>
    noSection(name, `${pointer}/sectionTitles${step(name)}`, names),
  );
}

function noSection(name: string, pointer: string, names: NamesIn): Issue[] {
  if (sectionNamed(name) !== undefined || names.has(name)) return [];
  return [
    {
      pointer,
      severity: 'warning',
      expected: 'a section of the résumé',
      found: described(name),
      advice: 'Correct the name, or add a list of this name to the résumé.',
    },
  ];
}

function variantIssues({ variant, variants }: Source): Issue[] {
  if (typeof variant !== 'string') return [];
  const names = isRecord(variants) ? Object.keys(variants) : [];
  if (names.includes(variant)) return [];
  return [
    {
      pointer: `${POINTER}/variant`,
      severity: 'error',
      expected:
        names.length === 0 ? 'a name in variants, which is empty' : `one of ${names.join(', ')}`,
      found: described(variant),
      advice: 'Correct the name, or add it to variants.',
    },
  ];
}
