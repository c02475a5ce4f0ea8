import type { Field, Names } from '../resume/fields.ts';
import { isRecord, type Source } from '../resume/source.ts';
import { CUSTOM, RESUME } from '../resume/tables.ts';
import type { Context } from './context.ts';
import type { Issue } from './issue.ts';
import { languagesOf } from './language-guess.ts';

/**
 * Finds that a résumé is in another language than the one it names, or than English if it names none, so that
 * its headings and dates are in a language of their own. The page itself never guesses.
 */
export function languageIssue({ resume, language, namesLanguage }: Context): Issue | undefined {
  const sample = sampleOf(resume);
  if (namesLanguage) return otherLanguage(languagesOf(sample, RELATED), language.tag);
  const languages = languagesOf(sample);
  const [first] = languages;
  if (first === undefined) return undefined;
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const choice = languages.map((tag) => `${names.of(tag)} (${tag})`).join(' or ');
  return {
    pointer: '',
    severity: 'warning',
    code: 'no-language',
    params: {},
    suggestion: first,
    expected: 'the language of the résumé in `meta.language`',
    found: `text in ${choice} and no language`,
    advice: `Write "meta": { "language": "${first}" }; until then headings and dates are in English.`,
  };
}

/** Relatives of a language, such as Nynorsk and Bokmål, share so many of their common words. */
const RELATED = 0.35;

const baseOf = (tag: string) => tag.split('-', 1)[0];

function otherLanguage(languages: readonly string[], named: string): Issue | undefined {
  const [first] = languages;
  const isNear = languages.some((tag) => baseOf(tag) === baseOf(named));
  if (first === undefined || isNear) return undefined;
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return {
    pointer: '',
    severity: 'warning',
    code: 'other-language',
    params: { named },
    suggestion: first,
    expected: `text in ${names.of(named)}, the language that is named`,
    found: `text in ${names.of(first)} (${first})`,
    advice: `If that is the language of the résumé, write "language": "${first}".`,
  };
}

/** More characters than are needed to know a language. */
const LONGEST_SAMPLE = 10_000;

/** Returns the sentences of a résumé. Names and titles are left out, because they may be in any language. */
function sampleOf(resume: Source): string {
  const texts: string[] = [];
  let length = 0;
  const visit = (value: unknown, isProse: boolean): void => {
    if (length > LONGEST_SAMPLE) return;
    if (typeof value === 'string' && isProse) {
      const text = value.slice(0, LONGEST_SAMPLE).replace(/https?:\S+/g, '');
      texts.push(text);
      length += text.length;
    } else if (Array.isArray(value)) {
      for (const item of value) visit(item, isProse);
    } else if (isRecord(value)) {
      for (const [key, inner] of Object.entries(value)) {
        if (key !== 'meta') visit(inner, PROSE.has(key));
      }
    }
  };
  visit(resume, false);
  return texts.join('\n');
}

/** The names of all fields that hold sentences. */
const PROSE: ReadonlySet<string> = new Set([...namesIn(RESUME), ...namesIn({ ...CUSTOM })]);

function namesIn(names: Names): readonly string[] {
  return Object.values(names).flatMap((named) => {
    const { kind, fields = {} } = named as Partial<Field<unknown>>;
    const own = kind === 'prose' || kind === 'proses' ? named.keys : [];
    return [...own, ...namesIn(fields)];
  });
}
