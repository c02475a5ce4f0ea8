import { toColor } from '../normalize/colors.ts';
import type { Names } from '../normalize/fields.ts';
import { isRecord, type Source } from '../normalize/read.ts';
import { sectionNamed } from '../normalize/section-names.ts';
import { step } from '../normalize/snapshot.ts';
import { RESUME } from '../normalize/tables.ts';
import { OTHER_NAMES } from '../options/other-names.ts';
import { OPTION_NAMES } from '../options/theme-options.generated.ts';
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
  const meta = isRecord(resume.meta) ? resume.meta : {};
  const elsewhere = [...otherNames('resume', resume, ''), ...otherNames('meta', meta, '/meta')];
  const options = meta.themeOptions;
  if (options === undefined) return elsewhere;
  const issues = [...elsewhere, ...schemaIssues(checkThemeOptions, options, POINTER)];
  return isRecord(options)
    ? [...issues, ...setIssues(options, POINTER, namesIn(resume)), ...variantIssues(options)]
    : issues;
}

/** What the schema cannot say of one set of options, and of each of its variants, which are such sets. */
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

/** What stands under the names that other themes have for an option, which may be as little as its own. */
function otherNames(
  place: 'options' | 'meta' | 'resume',
  source: Source,
  pointer: string,
): Issue[] {
  return Object.entries(OTHER_NAMES).flatMap(([option, { [place]: names = [] }]) =>
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

/** Paths to fields that neither JSON Resume nor this résumé has: what they were to hide is still shown. */
function hideIssues({ hide }: Source, pointer: string, names: NamesIn): Issue[] {
  if (!Array.isArray(hide)) return [];
  return hide.flatMap((path, i): Issue[] => {
    if (typeof path !== 'string' || path === 'summary') return [];
    if (isKnown(path.split('.').filter(Boolean)) || names.hasPath(path)) return [];
    return [
      {
        pointer: `${pointer}/hide/${i}`,
        severity: 'warning',
        expected: 'a path to a field, such as basics.phone or work.location',
        found: described(path),
        advice: 'Correct its names; lists are crossed without an index.',
      },
    ];
  });
}

function isKnown(names: readonly string[]): boolean {
  let known: Names = RESUME;
  for (const name of names) {
    const named = Object.entries(known).find(
      ([each, { keys }]) => each === name || keys.includes(name),
    )?.[1];
    if (named === undefined) return false;
    known = named.fields ?? {};
  }
  return true;
}

/** What a résumé has fields for. */
interface NamesIn {
  /** At the top. */
  has(name: string): boolean;
  /** As `hide` has paths. */
  hasPath(path: string): boolean;
}

function namesIn(resume: Source): NamesIn {
  let paths: ReadonlySet<string> | undefined;
  return {
    has: (name) => Object.hasOwn(resume, name),
    // Made where somebody asks, and once for all variants.
    hasPath: (path) => {
      paths ??= pathsIn(resume);
      return paths.has(path);
    },
  };
}

/** Nobody hides what stands deeper. */
const DEEPEST = 6;

/** The path to everything that a résumé holds, as `hide` has them. */
function pathsIn(resume: Source): ReadonlySet<string> {
  const paths = new Set<string>();
  const visit = (value: unknown, path: string, depth: number) => {
    if (Array.isArray(value)) for (const item of value) visit(item, path, depth);
    if (!isRecord(value) || depth === DEEPEST) return;
    for (const [key, child] of Object.entries(value)) {
      const at = path === '' ? key : `${path}.${key}`;
      paths.add(at);
      visit(child, at, depth + 1);
    }
  };
  visit(resume, '', 0);
  return paths;
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
