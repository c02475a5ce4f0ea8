import type { Locale } from '../../locales/locale.ts';
import type { Education } from '../../resume/tables.ts';
import type { Context } from '../context.ts';
import type { Body } from '../model.ts';
import { says } from '../phrases.ts';
import { joined, placeLine } from '../place.ts';
import { type Draft, datesOf, detailsOf, entriesBody, linkNotes, roleOf, textOf } from './entry.ts';

export function educationBody(schools: readonly Education[], context: Context): Body {
  return entriesBody(schools.map((school) => draftOf(school, context)));
}

function draftOf(school: Education, context: Context): Draft {
  const { locale } = context;
  const { institution, url, location } = school;
  const role = roleOf({
    title: joined(locale.semicolon ?? '; ', degreeOf(school, locale), scoreOf(school, locale)),
    dates: datesOf(school, context, true),
    prose: textOf(school.description, school.summary),
    highlights: school.highlights,
    details: detailsOf(school, context),
  });
  return {
    heading: institution,
    notes: linkNotes([url]),
    place: placeLine(location, locale),
    roles: [role],
  };
}

/** Degree and subject; only one of them if it says the other, as "BSc Physics" says "Physics". */
function degreeOf({ studyType, area }: Education, { degree }: Locale): string {
  if (studyType === '' || area === '') return studyType + area;
  if (says(studyType, area)) return studyType;
  return says(area, studyType) ? area : degree(studyType, area);
}

/** Longer scores are texts. */
const LONGEST_NUMBER = 40;

/** A bare number gets a label; "First class" or "GPA 3.9" needs none. */
function scoreOf({ score }: Education, locale: Locale): string {
  const isBare =
    score.length <= LONGEST_NUMBER && /^[\d\u0660-\u066C\u06F0-\u06F9\s.,/%+-]+$/.test(score);
  return isBare ? locale.score + locale.colon + score : score;
}
