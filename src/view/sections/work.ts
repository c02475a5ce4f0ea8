import { placeLine } from '../../normalize/place.ts';
import type { Role, Work } from '../../normalize/tables.ts';
import type { Context } from '../context.ts';
import type { Role as RoleModel, Section } from '../model.ts';
import { detailsOf, entriesBody, highlightsOf, linkNotes, type Parts, proseOf } from './entry.ts';

/** Jobs and volunteering: consecutive roles under one employer stand under one heading. */
export function workBody(jobs: readonly Work[], context: Context): Section['body'] {
  return entriesBody(byEmployer(jobs).map((employer) => employerParts(employer, context)));
}

/** Runs of neighbours that name the same employer. */
function byEmployer(jobs: readonly Work[]): readonly (readonly Work[])[] {
  const runs: Work[][] = [];
  let last = '';
  for (const job of jobs) {
    if (job.name !== '' && isSame(job.name, last)) runs.at(-1)?.push(job);
    else runs.push([job]);
    last = job.name;
  }
  return runs;
}

function isSame(name: string, other: string): boolean {
  return name === other || name.toLowerCase() === other.toLowerCase();
}

function employerParts(jobs: readonly Work[], context: Context): Parts {
  const roles = jobs.length === 1 && jobs[0] ? rolesOf(jobs[0]) : jobs.flatMap(rolesOf);
  const first = roles[0];
  const place = first === undefined ? '' : placeLine(first.location);
  const isOnePlace = roles.every(({ location }) => {
    const own = placeLine(location);
    return own === '' || own === place;
  });
  return {
    heading: jobs[0]?.name ?? '',
    notes: linkNotes(jobs.map((job) => job.url)),
    place: isOnePlace ? place : '',
    roles: roles.map((role) => roleOf(role, isOnePlace, context)),
  };
}

/** The roles of one job: its `positions`, before them what it says itself. */
function rolesOf(job: Work): readonly Role[] {
  if (job.positions.length === 0) return [job];
  const says =
    job.position !== '' ||
    job.description.length + job.summary.length > 0 ||
    job.highlights.length + job.keywords.length > 0 ||
    job.startDate !== undefined ||
    job.endDate !== undefined;
  const inherited = job.positions.map((role) =>
    placeLine(role.location) === '' ? { ...role, location: job.location } : role,
  );
  return says ? [job, ...inherited] : inherited;
}

function roleOf(role: Role, isOnePlace: boolean, context: Context): RoleModel {
  return {
    title: role.position,
    right: {
      place: isOnePlace ? '' : placeLine(role.location),
      dates: context.dates.between(role.startDate, role.endDate, true),
    },
    prose: proseOf(role.description, role.summary),
    highlights: highlightsOf(role.highlights),
    details: detailsOf({ keywords: role.keywords }, context),
  };
}
