import type { Locale } from '../../locales/locale.ts';
import type { Project } from '../../normalize/tables.ts';
import type { Phrase } from '../../text/prose.ts';
import { NO_WORDS } from '../../text/words.ts';
import type { Context } from '../context.ts';
import type { Section } from '../model.ts';
import { enumerated } from '../phrases.ts';
import { placeLine } from '../place.ts';
import { entriesBody, highlightsOf, linkNotes, NONE, type Parts, proseOf } from './entry.ts';

export function projectsBody(projects: readonly Project[], context: Context): Section['body'] {
  return entriesBody(projects.map((project) => projectParts(project, context)));
}

function projectParts(project: Project, { dates, locale }: Context): Parts {
  const { keywords } = project;
  const links = linkNotes([project.url, project.repository, project.github]);
  return {
    heading: project.name,
    notes: keywords.length === 0 ? links : [technologies(keywords, locale), ...links],
    place: placeLine(project.location, locale.comma),
    dates: undefined,
    roles: [
      {
        title: enumerated([...project.roles, project.entity, project.type], locale),
        place: NO_WORDS,
        dates:
          project.startDate === undefined && project.date !== undefined
            ? dates.between(project.date, project.endDate, false)
            : dates.between(
                project.startDate,
                project.endDate ?? project.date,
                project.isActive ?? true,
              ),
        prose: proseOf(project.description, project.summary),
        highlights: highlightsOf(project.highlights),
        details: NONE,
      },
    ],
  };
}

function technologies(keywords: readonly Phrase[], locale: Locale): Phrase {
  return [{ tag: 'i', children: enumerated(keywords, locale) }];
}
