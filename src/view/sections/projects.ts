import type { Project } from '../../resume/tables.ts';
import { join } from '../../text/inline.ts';
import type { Context } from '../context.ts';
import type { Body } from '../model.ts';
import { enumerated, isSame, italic } from '../phrases.ts';
import { placeLine } from '../place.ts';
import { type Draft, datesOf, entriesBody, roleOf, textOf } from './entry.ts';
import { headingOf } from './heading.ts';
import { EVENT } from './microformats.ts';

export function projectsBody(projects: readonly Project[], context: Context): Body {
  return entriesBody(
    projects.map((project) => draftOf(project, context)),
    EVENT,
  );
}

function draftOf(project: Project, context: Context): Draft {
  const { locale } = context;
  const { name, keywords, url, repository, github, location, roles, entity, type } = project;
  const isOther = (text: string) => !isSame(text, name);
  const role = roleOf({
    // Different things, so they are not one list: "Creator, Maintainer · Independent · application".
    title: join(
      [enumerated(roles.filter(isOther), locale), ...[entity, type].filter(isOther)],
      ' · ',
    ),
    // A project without an end has not ended, unless `isActive` is false or its only date is `date`.
    dates: datesOf(project, context, project.isActive === false ? 'unknown' : undefined),
    prose: textOf(project.description, project.summary),
    highlights: project.highlights,
  });
  const technologies = italic(enumerated(keywords, locale));
  return {
    ...headingOf(name, [url, repository, github], context),
    notes: technologies.length > 0 ? [technologies] : [],
    place: placeLine(location, locale),
    roles: [role],
  };
}
