import type { Interest, Language, Skill } from '../../resume/tables.ts';
import { concat, type Phrase, type Prose, plainPhrase } from '../../text/inline.ts';
import type { Context } from '../context.ts';
import type { Body, Line } from '../model.ts';
import { enumerated, plainLine, remark, termLine } from '../phrases.ts';

/** Sections without dates or places: each entry is a line, and neighbours of a single term share one. */

export function skillsBody(skills: readonly Skill[], context: Context): Body {
  return linesBody(
    skills.map(({ name, level, keywords, description }) => ({
      term: name,
      level,
      keywords,
      prose: description,
    })),
    context,
  );
}

export function languagesBody(languages: readonly Language[], context: Context): Body {
  return linesBody(
    languages.map(({ language, fluency }) => ({
      term: language,
      level: fluency,
      keywords: [],
      prose: '',
    })),
    context,
  );
}

export function interestsBody(interests: readonly Interest[], context: Context): Body {
  return linesBody(
    interests.map(({ name, keywords, summary }) => ({
      term: name,
      level: '',
      keywords,
      prose: summary,
    })),
    context,
  );
}

/** A skill, a language or an interest; any part may be empty. */
export interface Item {
  readonly term: Phrase;
  readonly level: Phrase;
  readonly keywords: readonly Phrase[];
  readonly prose: Prose;
}

/**
 * Returns a line for each item. Neighbours with nothing but term and level share one: "English (native),
 * Spanish". Next to lines that open with a bold term, such a line is bold, too.
 */
export function linesBody(items: readonly Item[], { locale }: Context): Body {
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

const isBare = ({ keywords, prose }: Item) => keywords.length === 0 && prose.length === 0;

/** Whether a text is too long to stand in a list on one line, or ends as a sentence does. */
function isSentence(phrase: Phrase): boolean {
  const text = plainPhrase(phrase);
  return text.length > LONGEST_TERM || /[.!?。！？]$/.test(text);
}

const LONGEST_TERM = 60;
