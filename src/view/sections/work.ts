import { isShown } from '../../resume/dates.ts';
import type { Role as RoleData, Work } from '../../resume/tables.ts';
import { join, joinProse } from '../../text/inline.ts';
import type { Context } from '../context.ts';
import type { Body, Role } from '../model.ts';
import { isNowhere, placeLine } from '../place.ts';
import { type Draft, detailsOf, entriesBody } from './entry.ts';
import { headingOf } from './heading.ts';

/** Jobs and volunteering. Consecutive jobs at one employer share a heading, unless each role has its own. */
export function workBody(jobs: readonly Work[], context: Context): Body {
  const employers: Employer[] = [];
  for (const job of jobs) {
    const known = employers.at(-1);
    if (context.options.roles === 'repeated') {
      for (const role of rolesOf(job)) employers.push({ jobs: [job], roles: [role] });
    } else if (known !== undefined && isSameEmployer(known.jobs[0], job)) {
      known.jobs.push(job);
      for (const role of rolesOf(job)) known.roles.push(role);
    } else {
      employers.push({ jobs: [job], roles: [...rolesOf(job)] });
    }
  }
  return entriesBody(employers.map((employer) => draftOf(employer, context)));
}

/** What stands under one heading. */
interface Employer {
  readonly jobs: Work[];
  readonly roles: RoleData[];
}

function isSameEmployer(job: Work | undefined, next: Work): boolean {
  return next.name !== '' && job?.name.toLowerCase() === next.name.toLowerCase();
}

function draftOf({ jobs, roles }: Employer, context: Context): Draft {
  const place = commonPlace(roles, context.locale.comma);
  const { heading, notes } = headingOf(
    jobs[0]?.name ?? '',
    jobs.map((job) => job.url),
    context,
  );
  const shown = roles.map((role) => viewRole(role, place !== undefined, context));
  const [role, ...others] = shown;
  const isRoleFirst = context.options.lead === 'role' && others.length === 0;
  if (isRoleFirst && role !== undefined && role.title.length > 0 && heading.length > 0) {
    const employer = join([heading, ...notes], context.locale.comma);
    return {
      heading: role.title,
      notes: [],
      place: '',
      dates: role.dates,
      roles: [{ ...role, title: employer, place: place ?? role.place, dates: undefined }],
    };
  }
  return { heading, notes, place: place ?? '', roles: shown };
}

/** Returns the place of the first role, if no other role has a different one. */
function commonPlace(roles: readonly RoleData[], comma: string): string | undefined {
  const [place = '', ...others] = roles.map(({ location }) => placeLine(location, comma));
  return others.every((other) => other === '' || other === place) ? place : undefined;
}

/** Returns the roles of one job: the job itself if it has content of its own, then its `positions`. */
function rolesOf(job: Work): readonly RoleData[] {
  if (job.positions.length === 0) return [job];
  const { keywords, technologies } = job;
  const texts = [
    job.position,
    job.description,
    job.summary,
    job.highlights,
    keywords,
    technologies,
  ];
  const isRole =
    texts.some(({ length }) => length > 0) || isShown(job.startDate) || isShown(job.endDate);
  const inherited = job.positions.map((role) =>
    isNowhere(role.location) ? { ...role, location: job.location } : role,
  );
  return isRole ? [job, ...inherited] : inherited;
}

function viewRole(role: RoleData, isOnePlace: boolean, context: Context): Role {
  return {
    title: role.position,
    place: isOnePlace ? '' : placeLine(role.location, context.locale.comma),
    dates: context.dates.between(role.startDate, role.endDate),
    prose: joinProse(role.description, role.summary),
    highlights: role.highlights,
    details: detailsOf(role, context),
  };
}
