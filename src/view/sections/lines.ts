import type { Interest, Language, Skill } from '../../resume/tables.ts';
import { concat, type Phrase, type Prose, plainPhrase, plainProse } from '../../text/inline.ts';
import type { Context } from '../context.ts';
import type { Body, Line } from '../model.ts';
import { enumerated, isSame, plainLine, remark, termLine, withList } from '../phrases.ts';
import { linkNotes, textOf } from './entry.ts';

/** Sections without dates or places: each entry is a line, and neighbours of a single term share one. */

export function skillsBody(skills: readonly Skill[], context: Context): Body {
  return linesBody(
    skills.map((skill) => ({
      term: skill.name,
      level: skill.level,
      keywords: [...skill.keywords, ...linkNotes([skill.url])],
      prose: textOf(skill.description, skill.summary),
      highlights: skill.highlights,
    })),
    context,
  );
}

export function languagesBody(languages: readonly Language[], context: Context): Body {
  return linesBody(
    languages.map(({ language, fluency, url, description, summary }) => ({
      term: language,
      level: fluency,
      keywords: linkNotes([url]),
      prose: textOf(description, summary),
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
      keywords: [...interest.keywords, ...linkNotes([interest.url])],
      prose: textOf(interest.summary, interest.description),
      highlights: interest.highlights,
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
  readonly highlights: readonly Prose[];
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
  for (const item of items) {
    const { term, level, keywords, prose } = withoutRepeats(item);
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

/** Leaves out what says the same as the term, and puts the highlights under the text. */
function withoutRepeats(item: Item): Item {
  const term = plainPhrase(item.term);
  const isOther = (text: Phrase) => term === '' || !isSame(plainPhrase(text), term);
  const prose = isSame(plainProse(item.prose), term) ? '' : item.prose;
  return {
    ...item,
    level: isOther(item.level) ? item.level : '',
    keywords: item.keywords.filter(isOther),
    prose: withList(prose, item.highlights),
  };
}
