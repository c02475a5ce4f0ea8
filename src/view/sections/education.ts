import type { Locale } from '../../locales/locale.ts';
import type { Education } from '../../resume/tables.ts';
import type { Context } from '../context.ts';
import type { Body } from '../model.ts';
import { says } from '../phrases.ts';
import { joined, placeLine } from '../place.ts';
import { type Draft, datesOf, detailsOf, entriesBody, roleOf, textOf } from './entry.ts';
import { headingOf } from './heading.ts';
import { EDUCATION } from './microformats.ts';

export function educationBody(schools: readonly Education[], context: Context): Body {
  return entriesBody(
    schools.map((school) => draftOf(school, context)),
    EDUCATION,
  );
}

function draftOf(school: Education, context: Context): Draft {
  const { locale } = context;
  const { institution, url, location } = school;
  const role = roleOf({
    title: joined(locale.semicolon ?? '; ', degreeOf(school, locale), scoreOf(school, locale)),
    dates: datesOf(school, context),
    prose: textOf(school.description, school.summary),
    highlights: school.highlights,
    details: detailsOf(school, context),
  });
  return {
    ...headingOf(institution, [url], context),
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
  if (score.length > LONGEST_NUMBER || !BARE.test(score)) return score;
  const label = (GPA.test(score) ? locale.gpa : undefined) ?? locale.score;
  return label + locale.colon + score;
}

/** Numbers in the digits of the languages, with signs. */
const BARE = /^[\d\u0660-\u066C\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59\s.,/%+-]+$/;

/** A number up to 10, or one out of such a number: no scale of grade points goes further. */
const GPA = /^(?:\d(?:[.,]\d+)?|10(?:[.,]0+)?)(?:\s?\/\s?(?:\d(?:[.,]\d+)?|10(?:[.,]0+)?))?$/;
