import type { Role, Work } from '../../normalize/tables.ts';
import { type Phrase, plainPhrase } from '../../text/prose.ts';
import { NO_WORDS } from '../../text/words.ts';
import type { Context } from '../context.ts';
import type { Role as RoleModel, Section } from '../model.ts';
import { isNowhere, placeLine } from '../place.ts';
import { detailsOf, entriesBody, highlightsOf, linkNotes, type Parts, proseOf } from './entry.ts';

/** Jobs and volunteering: consecutive roles under one employer stand under one heading. */
export function workBody(jobs: readonly Work[], context: Context): Section['body'] {
  const employers: Parts[] = [];
  let start = 0;
  for (let end = 1; end <= jobs.length; end++) {
    if (isSameEmployer(jobs[end - 1], jobs[end])) continue;
    employers.push(employerParts(jobs.slice(start, end), context));
    start = end;
  }
  return entriesBody(employers);
}

function isSameEmployer(job: Work | undefined, next: Work | undefined): boolean {
  if (job === undefined || next === undefined || next.name.length === 0) return false;
  const [name, nextName] = [plainPhrase(job.name), plainPhrase(next.name)];
  return name === nextName || name.toLowerCase() === nextName.toLowerCase();
}

function employerParts(jobs: readonly Work[], context: Context): Parts {
  const roles = jobs.length === 1 && jobs[0] ? rolesOf(jobs[0]) : jobs.flatMap(rolesOf);
  const { comma } = context.locale;
  const place = commonPlace(roles, comma);
  return {
    heading: jobs[0]?.name ?? NO_WORDS,
    notes: linkNotes(jobs.map((job) => job.url)),
    place: place ?? NO_WORDS,
    dates: undefined,
    roles: roles.map((role) => roleOf(role, place !== undefined, context)),
  };
}

/** The place of the first role, where no other one has another. */
function commonPlace(roles: readonly Role[], comma: string): Phrase | undefined {
  const first = roles[0];
  const place = first === undefined ? NO_WORDS : placeLine(first.location, comma);
  for (let i = 1; i < roles.length; i++) {
    const role = roles[i];
    const own = role === undefined ? '' : plainPhrase(placeLine(role.location, comma));
    if (own !== '' && own !== plainPhrase(place)) return undefined;
  }
  return place;
}

/** The roles of one job: its `positions`, before them what it says itself. */
function rolesOf(job: Work): readonly Role[] {
  if (job.positions.length === 0) return [job];
  const says =
    job.position.length + job.description.length + job.summary.length > 0 ||
    job.highlights.length + job.keywords.length > 0 ||
    job.startDate !== undefined ||
    job.endDate !== undefined;
  const inherited = job.positions.map((role) =>
    isNowhere(role.location) ? { ...role, location: job.location } : role,
  );
  return says ? [job, ...inherited] : inherited;
}

function roleOf(role: Role, isOnePlace: boolean, context: Context): RoleModel {
  return {
    title: role.position,
    place: isOnePlace ? NO_WORDS : placeLine(role.location, context.locale.comma),
    dates: context.dates.between(role.startDate, role.endDate, true),
    prose: proseOf(role.description, role.summary),
    highlights: highlightsOf(role.highlights),
    details: detailsOf(role, context),
  };
}
