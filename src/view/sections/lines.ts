import type { Interest, Language, Skill } from '../../resume/tables.ts';
import { concat, type Phrase, type Prose } from '../../text/inline.ts';
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
 * Spanish".
 */
export function linesBody(items: readonly Item[], { locale }: Context): Body {
  const lines: Line[] = [];
  let terms: Phrase[] = [];
  const endRun = () => {
    if (terms.length > 0) lines.push(plainLine(enumerated(terms, locale)));
    terms = [];
  };
  for (const { term, level, keywords, prose } of items) {
    if (keywords.length === 0 && prose.length === 0) {
      terms.push(term.length === 0 ? level : concat(term, remark(level, locale)));
      continue;
    }
    endRun();
    const phrase = enumerated(keywords, locale);
    lines.push(termLine(term, level, locale, { phrase, prose }));
  }
  endRun();
  return { kind: 'lines', lines };
}
