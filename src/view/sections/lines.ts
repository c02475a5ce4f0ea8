import type { Interest, Language, Skill } from '../../normalize/sections.ts';
import { toProse } from '../../text/markdown.ts';
import type { Context } from '../context.ts';
import type { Line, Section } from '../model.ts';
import { enumerated, plainLine, termLine } from '../phrases.ts';

/** Sections without dates or places: a line for each entry, one line for all that say nothing more. */

export function skillsBody(skills: readonly Skill[], context: Context): Section['body'] {
  return linesBody(
    skills.map(({ name, level, keywords, description }) => ({
      term: name,
      level,
      keywords,
      text: description,
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
      text: '',
    })),
    context,
  );
}

export function interestsBody(interests: readonly Interest[], context: Context): Section['body'] {
  return linesBody(
    interests.map(({ name, keywords, summary }) => ({
      term: name,
      level: '',
      keywords,
      text: summary,
    })),
    context,
  );
}

/** What may be said of a skill, a language or an interest; any part may be empty. */
export interface Item {
  readonly term: string;
  readonly level: string;
  readonly keywords: readonly string[];
  readonly text: string;
}

/** Neighbours that are a term alone, "English (native), Spanish", share one line. */
export function linesBody(items: readonly Item[], { locale }: Context): Section['body'] {
  const lines: Line[] = [];
  let terms: string[] = [];
  const endRun = () => {
    if (terms.length > 0) lines.push(plainLine(terms.join(locale.comma)));
    terms = [];
  };
  for (const { term, level, keywords, text } of items) {
    if (keywords.length === 0 && text === '') {
      terms.push(term && level ? `${term} (${level})` : term || level);
      continue;
    }
    endRun();
    const phrase = enumerated(keywords, locale.comma);
    lines.push(termLine(term, level, locale.colon, { phrase, prose: toProse(text) }));
  }
  endRun();
  return { kind: 'lines', lines };
}
