import type { Role as RoleData, Work } from '../../resume/tables.ts';
import { joinProse } from '../../text/inline.ts';
import type { Context } from '../context.ts';
import type { Body, Role } from '../model.ts';
import { isNowhere, placeLine } from '../place.ts';
import { type Draft, detailsOf, entriesBody, linkNotes } from './entry.ts';

/** Jobs and volunteering. Consecutive jobs at one employer share a heading. */
export function workBody(jobs: readonly Work[], context: Context): Body {
  const employers: Work[][] = [];
  for (const job of jobs) {
    const known = employers.at(-1);
    if (known !== undefined && isSameEmployer(known[0], job)) known.push(job);
    else employers.push([job]);
  }
  return entriesBody(employers.map((employer) => draftOf(employer, context)));
}

function isSameEmployer(job: Work | undefined, next: Work): boolean {
  return next.name !== '' && job?.name.toLowerCase() === next.name.toLowerCase();
}

function draftOf(jobs: readonly Work[], context: Context): Draft {
  const roles = jobs.flatMap(rolesOf);
  const place = commonPlace(roles, context.locale.comma);
  return {
    heading: jobs[0]?.name ?? '',
    notes: linkNotes(jobs.map((job) => job.url)),
    place: place ?? '',
    roles: roles.map((role) => viewRole(role, place !== undefined, context)),
  };
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
    texts.some(({ length }) => length > 0) ||
    job.startDate !== undefined ||
    job.endDate !== undefined;
  const inherited = job.positions.map((role) =>
    isNowhere(role.location) ? { ...role, location: job.location } : role,
  );
  return isRole ? [job, ...inherited] : inherited;
}

function viewRole(role: RoleData, isOnePlace: boolean, context: Context): Role {
  return {
    title: role.position,
    place: isOnePlace ? '' : placeLine(role.location, context.locale.comma),
    dates: context.dates.between(role.startDate, role.endDate, true),
    prose: joinProse(role.description, role.summary),
    highlights: role.highlights,
    details: detailsOf(role, context),
  };
}
