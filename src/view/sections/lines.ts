import type { Interest, Language, Skill } from '../../normalize/tables.ts';
import { joinedPhrases, type Phrase, type Prose } from '../../text/prose.ts';
import { NO_WORDS, words } from '../../text/words.ts';
import type { Context } from '../context.ts';
import type { Line, Section } from '../model.ts';
import { plainLine, termLine } from '../phrases.ts';

/** Sections without dates or places: a line for each entry, one line for all that say nothing more. */

export function skillsBody(skills: readonly Skill[], context: Context): Section['body'] {
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

export function languagesBody(languages: readonly Language[], context: Context): Section['body'] {
  return linesBody(
    languages.map(({ language, fluency }) => ({
      term: language,
      level: fluency,
      keywords: [],
      prose: NO_WORDS,
    })),
    context,
  );
}

export function interestsBody(interests: readonly Interest[], context: Context): Section['body'] {
  return linesBody(
    interests.map(({ name, keywords, summary }) => ({
      term: name,
      level: NO_WORDS,
      keywords,
      prose: summary,
    })),
    context,
  );
}

/** What may be said of a skill, a language or an interest; any part may be empty. */
export interface Item {
  readonly term: Phrase;
  readonly level: Phrase;
  readonly keywords: readonly Phrase[];
  readonly prose: Prose;
}

/** Neighbours that are a term alone, "English (native), Spanish", share one line. */
export function linesBody(items: readonly Item[], { locale }: Context): Section['body'] {
  const lines: Line[] = [];
  let terms: Phrase[] = [];
  const endRun = () => {
    if (terms.length > 0) lines.push(plainLine(joinedPhrases(terms, locale.comma)));
    terms = [];
  };
  for (const { term, level, keywords, prose } of items) {
    if (keywords.length === 0 && prose.length === 0) {
      terms.push(withLevel(term, level));
      continue;
    }
    endRun();
    const phrase = joinedPhrases(keywords, locale.comma);
    lines.push(termLine(term, level, locale.colon, { phrase, prose }));
  }
  endRun();
  return { kind: 'lines', lines };
}

/** "English (native)". */
function withLevel(term: Phrase, level: Phrase): Phrase {
  if (level.length === 0) return term;
  return term.length === 0 ? level : joinedPhrases([term, words(' ('), level, words(')')], '');
}
