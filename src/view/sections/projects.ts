import type { Project } from '../../resume/tables.ts';
import type { Context } from '../context.ts';
import type { Body } from '../model.ts';
import { enumerated, isSame, italic } from '../phrases.ts';
import { placeLine } from '../place.ts';
import { type Draft, datesOf, entriesBody, linkNotes, roleOf, textOf } from './entry.ts';

export function projectsBody(projects: readonly Project[], context: Context): Body {
  return entriesBody(projects.map((project) => draftOf(project, context)));
}

function draftOf(project: Project, context: Context): Draft {
  const { locale } = context;
  const { name, keywords, url, repository, github, location, roles, entity, type } = project;
  const technologies = italic(enumerated(keywords, locale));
  const role = roleOf({
    title: enumerated(unlike(name, [...roles, entity, type]), locale),
    // A project without an end has not ended, unless `isActive` is false or its only date is `date`.
    dates: datesOf(project, context, project.isActive ?? true),
    prose: textOf(project.description, project.summary),
    highlights: project.highlights,
  });
  return {
    heading: name,
    notes: [technologies, ...linkNotes([url, repository, github])].filter(
      ({ length }) => length > 0,
    ),
    place: placeLine(location, locale),
    roles: [role],
  };
}

/** Leaves out texts that say the same as the name or as one before them. */
function unlike(name: string, texts: readonly string[]): readonly string[] {
  return texts.filter(
    (text, i) => ![name, ...texts.slice(0, i)].some((each) => isSame(each, text)),
  );
}
