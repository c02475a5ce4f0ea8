import type { Project } from '../../resume/tables.ts';
import { joinProse } from '../../text/inline.ts';
import type { Context } from '../context.ts';
import type { Body, Dates } from '../model.ts';
import { enumerated, italic, sequence } from '../phrases.ts';
import { placeLine } from '../place.ts';
import { type Draft, entriesBody, linkNotes, roleOf } from './entry.ts';

export function projectsBody(projects: readonly Project[], context: Context): Body {
  return entriesBody(projects.map((project) => draftOf(project, context)));
}

function draftOf(project: Project, context: Context): Draft {
  const { locale } = context;
  const { name, keywords, url, repository, github, location, roles, entity, type } = project;
  const technologies = italic(enumerated(keywords, locale));
  const role = roleOf({
    title: sequence([enumerated(roles, locale), entity, type], locale),
    dates: datesOf(project, context),
    prose: joinProse(project.description, project.summary),
    highlights: project.highlights,
  });
  return {
    heading: name,
    notes: [technologies, ...linkNotes([url, repository, github])].filter(
      ({ length }) => length > 0,
    ),
    place: placeLine(location, locale.comma),
    roles: [role],
  };
}

/** A project without an end has not ended, unless `isActive` is false or its only date is `date`. */
function datesOf(project: Project, { dates }: Context): Dates | undefined {
  const { startDate, endDate, date, isActive } = project;
  return startDate === undefined && date !== undefined
    ? dates.between(date, endDate, false)
    : dates.between(startDate, endDate ?? date, isActive ?? true);
}
