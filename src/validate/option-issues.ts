import { toColor } from '../normalize/colors.ts';
import { isRecord, type Source } from '../normalize/read.ts';
import { step } from '../normalize/snapshot.ts';
import { OTHER_NAMES } from '../options/other-names.ts';
import { OPTION_NAMES } from '../options/theme-options.generated.ts';
import { sectionNamed } from '../view/section-names.ts';
import { checkThemeOptions } from './checks.generated.mjs';
import { described, type Issue } from './issue.ts';
import { listed, schemaIssues, suggested } from './schema-issues.ts';

const NAMES: readonly string[] = [
  ...OPTION_NAMES,
  ...Object.values(OTHER_NAMES).flatMap(({ options = [] }) => options),
];

const POINTER = '/meta/themeOptions';

/** What `meta.themeOptions` holds that no option can have, or that means nothing in this résumé. */
export function optionIssues(resume: Source): Issue[] {
  const options = isRecord(resume.meta) ? resume.meta.themeOptions : undefined;
  if (options === undefined) return [];
  const issues = schemaIssues(checkThemeOptions, options, POINTER);
  return isRecord(options)
    ? [
        ...issues,
        ...unknownOptions(options, POINTER),
        ...colorIssues(options),
        ...sectionIssues(options, resume),
        ...variantIssues(options),
      ]
    : issues;
}

function unknownOptions(options: Source, pointer: string): Issue[] {
  const { variants } = options;
  const inVariants = isRecord(variants)
    ? Object.entries(variants).flatMap(([name, variant]) =>
        isRecord(variant) ? unknownOptions(variant, `${pointer}/variants${step(name)}`) : [],
      )
    : [];
  const unknown = Object.keys(options).filter((name) => !NAMES.includes(name));
  return inVariants.concat(
    unknown.map((name) => ({
      pointer: pointer + step(name),
      severity: 'error',
      expected: 'an option that the theme has',
      found: `the option ${JSON.stringify(name)}`,
      advice: suggested(name, NAMES, `The options are ${listed(NAMES)}.`),
    })),
  );
}

function colorIssues({ colors }: Source): Issue[] {
  if (!isRecord(colors)) return [];
  return Object.entries(colors).flatMap(([name, written]) =>
    (Array.isArray(written) ? written : [written]).flatMap((color, i): Issue[] => {
      if (typeof color !== 'string' || toColor(color) !== undefined) return [];
      return [
        {
          pointer: `${POINTER}/colors${step(name)}${Array.isArray(written) ? step(i) : ''}`,
          severity: 'error',
          expected: 'a colour: hexadecimal, rgb() or hsl()',
          found: described(color),
          advice: 'Write for example "#004f90".',
        },
      ];
    }),
  );
}

function sectionIssues({ sections }: Source, resume: Source): Issue[] {
  if (!Array.isArray(sections)) return [];
  return sections.flatMap((name, i): Issue[] => {
    if (typeof name !== 'string' || sectionNamed(name) !== undefined || name in resume) return [];
    return [
      {
        pointer: `${POINTER}/sections/${i}`,
        severity: 'warning',
        expected: 'a section of the résumé',
        found: described(name),
        advice: 'Correct the name, or add a list of this name to the résumé.',
      },
    ];
  });
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
