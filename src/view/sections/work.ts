import type { Role as RoleData, Work } from '../../resume/tables.ts';
import { type Prose, plainProse } from '../../text/inline.ts';
import type { Context } from '../context.ts';
import type { Body, Role } from '../model.ts';
import { isSame } from '../phrases.ts';
import { placeLine } from '../place.ts';
import { type Draft, datesOf, detailsOf, entriesBody, linkNotes, roleOf, textOf } from './entry.ts';

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
  const place = commonPlace(jobs, roles, context);
  const description = shared(roles.map((role) => role.description));
  const summary = shared(roles.map((role) => role.summary));
  const own = roles.map((role) => ({
    ...role,
    description: description === '' ? role.description : '',
    summary: summary === '' ? role.summary : '',
  }));
  const common = textOf(description, summary);
  return {
    heading: jobs[0]?.name ?? '',
    notes: linkNotes(jobs.map((job) => job.url)),
    place: place ?? '',
    roles: [
      ...(common.length > 0 ? [roleOf({ prose: common })] : []),
      ...own.map((role) => viewRole(role, place, context)),
    ],
  };
}

/** Returns the text that all of several roles have in common, which is then said once, of the employer. */
function shared(texts: readonly Prose[]): Prose {
  const [first = '', ...others] = texts;
  if (others.length === 0 || first.length === 0) return '';
  const plain = plainProse(first);
  return others.every((other) => isSame(plainProse(other), plain)) ? first : '';
}

/**
 * Returns the place of the employer: that of its only job, or else that of the first role, if no other role
 * has a different one.
 */
function commonPlace(
  jobs: readonly Work[],
  roles: readonly RoleData[],
  { locale }: Context,
): string | undefined {
  const [job, ...otherJobs] = jobs;
  const own = job === undefined || otherJobs.length > 0 ? '' : placeLine(job.location, locale);
  if (own !== '') return own;
  const [place = '', ...others] = roles.map(({ location }) => placeLine(location, locale));
  return others.every((other) => other === '' || other === place) ? place : undefined;
}

/** Returns the roles of one job: the job itself if it has content of its own, then its `positions`. */
function rolesOf(job: Work): readonly RoleData[] {
  if (job.positions.length === 0) return [job];
  const texts = [job.position, job.description, job.summary, job.highlights, job.keywords];
  const dates = [job.startDate, job.endDate, job.date];
  const isRole = texts.some(({ length }) => length > 0) || dates.some((date) => date !== undefined);
  return isRole ? [job, ...job.positions] : withPlaceOf(job);
}

/** Returns the positions of a job that is no role itself; the first has the job's place if it has none. */
function withPlaceOf({ location, positions }: Work): readonly RoleData[] {
  const [first, ...others] = positions;
  if (first === undefined) return positions;
  const isNowhere = Object.values(first.location).every((part) => part === '');
  return isNowhere ? [{ ...first, location }, ...others] : positions;
}

/** @param common - the place that stands beside the employer. */
function viewRole(role: RoleData, common: string | undefined, context: Context): Role {
  const place = placeLine(role.location, context.locale);
  return {
    title: role.position,
    place: place === common ? '' : place,
    dates: datesOf(role, context, true),
    prose: textOf(role.description, role.summary),
    highlights: role.highlights,
    details: detailsOf(role, context),
  };
}
