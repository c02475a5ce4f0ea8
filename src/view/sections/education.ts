import type { Locale } from '../../locales/locale.ts';
import { placeLine } from '../../normalize/place.ts';
import type { Education } from '../../normalize/tables.ts';
import { joined } from '../../text/joined.ts';
import type { Context } from '../context.ts';
import type { Section } from '../model.ts';
import { detailsOf, entriesBody, highlightsOf, linkNotes, type Parts, proseOf } from './entry.ts';

export function educationBody(schools: readonly Education[], context: Context): Section['body'] {
  return entriesBody(schools.map((school) => schoolParts(school, context)));
}

function schoolParts(school: Education, context: Context): Parts {
  const { dates, locale } = context;
  const { studyType, area } = school;
  const degree = studyType && area ? locale.degree(studyType, area) : studyType || area;
  return {
    heading: school.institution,
    notes: linkNotes([school.url]),
    place: placeLine(school.location),
    dates: undefined,
    roles: [
      {
        title: joined('; ', degree, scoreText(school.score, locale)),
        place: '',
        dates: dates.between(school.startDate, school.endDate, true),
        prose: proseOf(school.description, school.summary),
        highlights: highlightsOf(school.highlights),
        details: detailsOf(school, context),
      },
    ],
  };
}

/** A bare number needs to be told what it is; "First class" or "GPA 3.9" says so itself. */
function scoreText(score: string, locale: Locale): string {
  return /^[\d\s.,/%+-]+$/.test(score) ? locale.score + locale.colon + score : score;
}
