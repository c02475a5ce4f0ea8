import type { Interest, Language, Skill } from '../../normalize/sections.ts';
import { toProse } from '../../text/markdown.ts';
import type { Line, Section } from '../model.ts';
import { enumerated } from '../phrases.ts';

/** Sections without dates or places, a line for each entry, or one line for all that are one word. */

export function skillsBody(skills: readonly Skill[]): Section['body'] {
  return linesBody(
    skills.map(({ name, level, keywords, description }) =>
      lineOf(name, level, keywords, description),
    ),
  );
}

export function languagesBody(languages: readonly Language[]): Section['body'] {
  return linesBody(languages.map(({ language, fluency }) => lineOf(language, fluency)));
}

export function interestsBody(interests: readonly Interest[]): Section['body'] {
  return linesBody(
    interests.map(({ name, keywords, summary }) => lineOf(name, '', keywords, summary)),
  );
}

function lineOf(term: string, note: string, keywords: readonly string[] = [], text = ''): Line {
  return { term, note, phrase: enumerated(keywords), prose: toProse(text) };
}

/** Neighbours that are a term alone, "English (native)", share one line. */
function linesBody(lines: readonly Line[]): Section['body'] {
  const merged: Line[] = [];
  let run: string[] = [];
  const endRun = () => {
    if (run.length > 0) merged.push({ term: '', note: '', phrase: [run.join(', ')], prose: [] });
    run = [];
  };
  for (const line of lines) {
    if (line.phrase.length + line.prose.length === 0) run.push(termText(line));
    else {
      endRun();
      merged.push(line);
    }
  }
  endRun();
  return { kind: 'lines', lines: merged };
}

function termText({ term, note }: Line): string {
  return term && note ? `${term} (${note})` : term || note;
}
