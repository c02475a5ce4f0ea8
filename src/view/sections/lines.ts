import type { Interest, Language, Skill } from '../../resume/tables.ts';
import { concat, type Phrase, type Prose, plainPhrase, plainProse } from '../../text/inline.ts';
import type { Link } from '../../text/links.ts';
import type { Context } from '../context.ts';
import type { Body, Line } from '../model.ts';
import {
  enumerated,
  isSame,
  linked,
  marked,
  plainLine,
  remark,
  termLine,
  withList,
} from '../phrases.ts';
import { textOf } from './entry.ts';

/** Sections without dates or places: each entry is a line, and neighbours of a single term share one. */

/** The property of h-resume for a skill: https://microformats.org/wiki/h-resume */
const SKILL = 'p-skill';

export function skillsBody(skills: readonly Skill[], context: Context): Body {
  return linesBody(
    skills.map((skill) => ({
      // A name with keywords is that of a group.
      term: skill.keywords.length > 0 ? skill.name : marked(skill.name, SKILL),
      level: skill.level,
      keywords: [...skill.keywords.map((each) => marked(each, SKILL)), ...linkIn(skill)],
      prose: textOf(skill.description, skill.summary),
      highlights: skill.highlights,
    })),
    context,
  );
}

export function languagesBody(languages: readonly Language[], context: Context): Body {
  return linesBody(
    languages.map((language) => ({
      term: language.language,
      level: language.fluency,
      keywords: linkIn(language),
      prose: textOf(language.description, language.summary),
      highlights: [],
    })),
    context,
  );
}

export function interestsBody(interests: readonly Interest[], context: Context): Body {
  return linesBody(
    interests.map((interest) => ({
      term: interest.name,
      level: interest.level,
      keywords: [...interest.keywords, ...linkIn(interest)],
      prose: textOf(interest.summary, interest.description),
      highlights: interest.highlights,
    })),
    context,
  );
}

function linkIn({ url }: { readonly url: Link | undefined }): readonly Phrase[] {
  return url === undefined ? [] : [linked(url)];
}

/** A skill, a language or an interest; any part may be empty. */
export interface Item {
  readonly term: Phrase;
  readonly level: Phrase;
  readonly keywords: readonly Phrase[];
  readonly prose: Prose;
  readonly highlights: readonly Prose[];
}

/**
 * Returns a line for each item. Neighbours with nothing but term and level share one: "English (native),
 * Spanish". Next to lines that open with a bold term, such a line is bold, too.
 */
export function linesBody(written: readonly Item[], { locale }: Context): Body {
  const items = written.map(withoutRepeats);
  const lines: Line[] = [];
  const isBold = items.some((item) => !isBare(item));
  const addBare = (phrase: Phrase) =>
    lines.push(isBold ? { ...plainLine(''), term: phrase } : plainLine(phrase));
  let terms: Phrase[] = [];
  const endRun = () => {
    if (terms.length > 0) addBare(enumerated(terms, locale));
    terms = [];
  };
  for (const item of items) {
    const { term, level, keywords, prose } = item;
    if (isBare(item)) {
      const bare = term.length === 0 ? level : concat(term, remark(level, locale));
      if (isSentence(bare)) endRun();
      terms.push(bare);
      if (isSentence(bare)) endRun();
      continue;
    }
    endRun();
    const phrase = enumerated(keywords, locale);
    lines.push(termLine(term, level, locale, { phrase, prose }));
  }
  endRun();
  return { kind: 'lines', lines };
}

/** Leaves out what says the same as the term, and puts the highlights under the text. */
function withoutRepeats(item: Item): Item {
  const term = plainPhrase(item.term);
  const isOther = (text: Phrase) => term === '' || !isSame(plainPhrase(text), term);
  const prose = isSame(plainProse(item.prose), term) ? '' : item.prose;
  return {
    ...item,
    level: isOther(item.level) && !inBrackets(term, item.level) ? item.level : '',
    keywords: item.keywords.filter(isOther),
    prose: withList(prose, item.highlights),
  };
}

/** Whether a term ends with its level already: "English (native)". */
function inBrackets(term: string, level: Phrase): boolean {
  const [, note = ''] = /[(（]([^()（）]*)[)）]\s*$/.exec(term) ?? [];
  return note !== '' && isSame(note, plainPhrase(level));
}

const isBare = ({ keywords, prose }: Item) => keywords.length === 0 && prose.length === 0;

/** Whether a text is too long to stand in a list on one line, or ends as a sentence does. */
function isSentence(phrase: Phrase): boolean {
  const text = plainPhrase(phrase);
  return text.length > LONGEST_TERM || /[.!?。！？]$/.test(text);
}

const LONGEST_TERM = 60;
