import type { Locale } from '../../locales/locale.ts';
import type { Education } from '../../resume/tables.ts';
import { joinProse } from '../../text/inline.ts';
import type { Context } from '../context.ts';
import type { Body } from '../model.ts';
import { joined, placeLine } from '../place.ts';
import { type Draft, detailsOf, entriesBody, roleOf } from './entry.ts';
import { headingOf } from './heading.ts';

export function educationBody(schools: readonly Education[], context: Context): Body {
  return entriesBody(schools.map((school) => draftOf(school, context)));
}

function draftOf(school: Education, context: Context): Draft {
  const { dates, locale } = context;
  const { institution, url, location, startDate, endDate } = school;
  const role = roleOf({
    title: joined(locale.semicolon ?? '; ', degreeOf(school, locale), scoreOf(school, locale)),
    dates: dates.between(startDate, endDate),
    prose: joinProse(school.description, school.summary),
    highlights: school.highlights,
    details: detailsOf(school, context),
  });
  return {
    ...headingOf(institution, [url], context),
    place: placeLine(location, locale.comma),
    roles: [role],
  };
}

function degreeOf({ studyType, area }: Education, { degree }: Locale): string {
  return studyType === '' || area === '' ? studyType + area : degree(studyType, area);
}

/** A bare number gets a label; "First class" or "GPA 3.9" needs none. */
function scoreOf({ score }: Education, locale: Locale): string {
  const isBare = /^[\d\u0660-\u066C\u06F0-\u06F9\s.,/%+-]+$/.test(score);
  return isBare ? locale.score + locale.colon + score : score;
}
