import { isShown } from '../../resume/dates.ts';
import type { Role as RoleData, Work } from '../../resume/tables.ts';
import { join, type Prose, plainProse } from '../../text/inline.ts';
import type { Context } from '../context.ts';
import type { Body, Role } from '../model.ts';
import { isSame } from '../phrases.ts';
import { placeLine } from '../place.ts';
import { type Draft, datesOf, detailsOf, entriesBody, roleOf, textOf } from './entry.ts';
import { headingOf } from './heading.ts';
import { EXPERIENCE, EXPERIENCE_BY_ROLE } from './microformats.ts';

/** Jobs and volunteering. Consecutive jobs at one employer share a heading, unless each role has its own. */
export function workBody(jobs: readonly Work[], context: Context): Body {
  const employers: Employer[] = [];
  for (const job of jobs) {
    const known = employers.at(-1);
    if (context.options.roles === 'repeated' && isShort(job)) {
      for (const role of rolesOf(job)) employers.push({ jobs: [job], roles: [role] });
    } else if (known !== undefined && isSameEmployer(known.jobs[0], job)) {
      known.jobs.push(job);
      for (const role of rolesOf(job)) known.roles.push(role);
    } else {
      employers.push({ jobs: [job], roles: [...rolesOf(job)] });
    }
  }
  return entriesBody(
    employers.map((employer) => draftOf(employer, context)),
    EXPERIENCE,
  );
}

/** In characters. Longer employers and places are not written again for each role. */
const LONGEST_REPEATED = 500;

function isShort({ name, location, url }: Work): boolean {
  const texts = [name, ...Object.values(location), url?.href ?? '', url?.text ?? ''];
  return texts.join('').length <= LONGEST_REPEATED;
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
  const place = commonPlace(jobs, roles, context);
  const { heading, addresses } = headingOf(
    jobs[0]?.name ?? '',
    jobs.map((job) => job.url),
    context,
  );
  const shown = rolesOfEmployer(roles).map((role) => viewRole(role, place, context));
  const [role, ...others] = shown;
  const isRoleFirst = context.options.lead === 'role' && others.length === 0;
  if (isRoleFirst && role !== undefined && role.title.length > 0 && heading.length > 0) {
    const employer = join([heading, ...addresses], context.locale.comma);
    return {
      classes: EXPERIENCE_BY_ROLE,
      heading: role.title,
      place: '',
      dates: role.dates,
      roles: [{ ...role, title: employer, place: place ?? role.place, dates: undefined }],
    };
  }
  const common = textOf(sharedText(roles, 'description'), sharedText(roles, 'summary'));
  const introduction = common.length > 0 ? [roleOf({ prose: common })] : [];
  return { heading, addresses, place: place ?? '', roles: [...introduction, ...shown] };
}

/** Returns roles without the texts that they have in common, which are said once, of the employer. */
function rolesOfEmployer(roles: readonly RoleData[]): readonly RoleData[] {
  const description = sharedText(roles, 'description');
  const summary = sharedText(roles, 'summary');
  return roles.map((role) => ({
    ...role,
    description: description === '' ? role.description : '',
    summary: summary === '' ? role.summary : '',
  }));
}

/** Returns the text that all of several roles have; empty if there is none. */
function sharedText(roles: readonly RoleData[], name: 'description' | 'summary'): Prose {
  const [first = '', ...others] = roles.map((role) => role[name]);
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
  const { keywords, technologies, startDate, endDate, date } = job;
  const texts = [
    job.position,
    job.description,
    job.summary,
    job.highlights,
    keywords,
    technologies,
  ];
  const isRole = texts.some(({ length }) => length > 0) || [startDate, endDate, date].some(isShown);
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
    dates: datesOf(role, context),
    prose: textOf(role.description, role.summary),
    highlights: role.highlights,
    details: detailsOf(role, context),
  };
}
