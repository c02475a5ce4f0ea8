import type { Project } from '../../resume/tables.ts';
import { join, joinProse } from '../../text/inline.ts';
import type { Context } from '../context.ts';
import type { Body, Dates } from '../model.ts';
import { enumerated, italic } from '../phrases.ts';
import { placeLine } from '../place.ts';
import { type Draft, entriesBody, roleOf } from './entry.ts';
import { headingOf } from './heading.ts';

export function projectsBody(projects: readonly Project[], context: Context): Body {
  return entriesBody(projects.map((project) => draftOf(project, context)));
}

function draftOf(project: Project, context: Context): Draft {
  const { locale } = context;
  const { name, keywords, url, repository, github, location, roles, entity, type } = project;
  const technologies = italic(enumerated(keywords, locale));
  const role = roleOf({
    // Different things, so they are not one list: "Creator, Maintainer · Independent · application".
    title: join([enumerated(roles, locale), entity, type], ' · '),
    dates: datesOf(project, context),
    prose: joinProse(project.description, project.summary),
    highlights: project.highlights,
  });
  const { heading, notes } = headingOf(name, [url, repository, github], context);
  return {
    heading,
    notes: [technologies, ...notes].filter(({ length }) => length > 0),
    place: placeLine(location, locale.comma),
    roles: [role],
  };
}

/** A project without an end has not ended, unless `isActive` is false or its only date is `date`. */
function datesOf(project: Project, { dates }: Context): Dates | undefined {
  const { startDate, endDate, date, isActive } = project;
  if (startDate === undefined && date !== undefined) {
    return dates.between(date, endDate ?? 'unknown');
  }
  const missingEnd = isActive === false ? 'unknown' : undefined;
  return dates.between(startDate, endDate ?? date ?? missingEnd);
}
