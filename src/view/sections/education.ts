import type { Locale } from '../../locales/locale.ts';
import type { Education } from '../../normalize/tables.ts';
import { appendedPhrase, type Phrase, plainPhrase } from '../../text/prose.ts';
import { NO_WORDS, words } from '../../text/words.ts';
import type { Context } from '../context.ts';
import type { Section } from '../model.ts';
import { placeLine } from '../place.ts';
import { detailsOf, entriesBody, highlightsOf, linkNotes, type Parts, proseOf } from './entry.ts';

export function educationBody(schools: readonly Education[], context: Context): Section['body'] {
  return entriesBody(schools.map((school) => schoolParts(school, context)));
}

function schoolParts(school: Education, context: Context): Parts {
  const { dates, locale } = context;
  const { studyType, area } = school;
  const degree = degreeOf(studyType, area, locale);
  return {
    heading: school.institution,
    notes: linkNotes([school.url]),
    place: placeLine(school.location, locale.comma),
    dates: undefined,
    roles: [
      {
        title: appendedPhrase(degree, locale.semicolon ?? '; ', scoreOf(school.score, locale)),
        place: NO_WORDS,
        dates: dates.between(school.startDate, school.endDate, true),
        prose: proseOf(school.description, school.summary),
        highlights: highlightsOf(school.highlights),
        details: detailsOf(school, context),
      },
    ],
  };
}

function degreeOf(studyType: Phrase, area: Phrase, { degree }: Locale): Phrase {
  if (studyType.length === 0) return area;
  if (area.length === 0) return studyType;
  return typeof studyType === 'string' && typeof area === 'string'
    ? words(degree(studyType, area))
    : [degree(plainPhrase(studyType), plainPhrase(area))];
}

/** A bare number needs to be told what it is; "First class" or "GPA 3.9" says so itself. */
function scoreOf(score: Phrase, locale: Locale): Phrase {
  const isBare =
    typeof score === 'string' && /^[\d\u0660-\u066C\u06F0-\u06F9\s.,/%+-]+$/.test(score);
  return isBare ? words(locale.score + locale.colon + score) : score;
}
