import type { Language } from '../locales/languages.ts';
import { countryCodeOf, isCountryCode } from '../resume/countries.ts';
import { isDate, isoOf, type PartialDate, toDate } from '../resume/dates.ts';
import { toPhoto } from '../resume/photo.ts';
import { isRecord } from '../resume/source.ts';
import { BASICS } from '../resume/tables.ts';
import { clean } from '../text/clean.ts';
import { mailHref, SHORT_REPOSITORY, toLink } from '../text/links.ts';
import { type Context, ENGLISH } from './context.ts';
import { described, type Finding, listed, quoted } from './issue.ts';
import type { Place } from './place.ts';
import { violationOf } from './rules.ts';

/**
 * Finds what schemas cannot describe: impossible dates, addresses that do not become links or a photo,
 * countries by name, and tags without a variant.
 */
export function factFinding(place: Place, context: Context): Finding | undefined {
  const { above, key, value } = place;
  if (typeof value !== 'string') return undefined;
  const isTag = key === 'tags' || (above?.key === 'tags' && Array.isArray(above.value));
  if (isTag) return noVariant(value, context);
  const name = String(key);
  if (/date$/i.test(name)) {
    return impossibleDate(value) ?? (key === 'endDate' ? backwards(place) : undefined);
  }
  if (above?.key === 'basics' && IMAGE_KEYS.includes(name)) return noPhoto(value);
  if (above?.above === undefined && key === '$schema') return noSchema(value);
  if (key === 'email') return noMail(place, value);
  return CHECKS.get(name)?.(value, context);
}

type Check = (value: string, context: Context) => Finding | undefined;

/** Checks by the name of a field. A map, because a field may be called `constructor`. */
const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['url', noLink],
  ['website', noLink],
  ['repository', (value) => (SHORT_REPOSITORY.test(value.trim()) ? undefined : noLink(value))],
  ['countryCode', (value, { language }) => noCountryCode(value, language)],
]);

function impossibleDate(value: string): Finding | undefined {
  if (!/^\d{4}-\d{1,2}(-\d{1,2})?$/.test(value) || isDate(toDate(value, ENGLISH))) return undefined;
  return {
    severity: 'error',
    code: 'date',
    expected: 'a date that the calendar has',
    found: described(value),
    advice: 'Correct the month or the day; until then it is shown as it stands.',
  };
}

function backwards({ above, value }: Place): Finding | undefined {
  const record = isRecord(above?.value) ? above.value : {};
  const [start, end] = [record.startDate, value].map((each) => toDate(each, ENGLISH));
  if (!isDate(start) || !isDate(end) || !isBefore(end, start)) return undefined;
  return {
    severity: 'error',
    code: 'date-order',
    params: { start: isoOf(start) },
    expected: `a date not before the start, ${isoOf(start)}`,
    found: described(value),
    advice: 'Swap the two dates, or correct one of them.',
  };
}

/** Whether `a` is before `b` for any values of their missing months and days. */
function isBefore(a: PartialDate, b: PartialDate): boolean {
  if (a.year !== b.year) return a.year < b.year;
  if (a.month === undefined || b.month === undefined) return false;
  if (a.month !== b.month) return a.month < b.month;
  return a.day !== undefined && b.day !== undefined && a.day < b.day;
}

const IMAGE_KEYS = BASICS.image.keys;

function noPhoto(value: string): Finding | undefined {
  const written = clean(value);
  const { src } = toPhoto(written);
  if (written === '' || /^(?:https?|data):/i.test(src ?? '')) return undefined;
  return {
    severity: 'warning',
    code: 'photo',
    expected: 'a photo: an https address, or a picture as base64 data',
    found: described(value),
    advice: photoAdvice(written, src),
  };
}

function photoAdvice(written: string, src: string | undefined): string {
  if (written.startsWith('data:')) {
    return 'Write PNG, JPEG, GIF, WebP or AVIF as base64; until then it is left out.';
  }
  return src !== undefined || /^file:|[\\/]|\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(written)
    ? 'A path leads nowhere in a PDF or on another computer. Embed the picture, as "data:image/jpeg;base64,…", or write an address such as https://example.com/me.jpg.'
    : `Write a complete address such as https://example.com/me.jpg, or embed the picture, as "data:image/jpeg;base64,…"; until then ${toPhoto(written).text === '' ? 'there is none' : 'it is shown as text'}.`;
}

function noLink(value: string): Finding | undefined {
  const written = clean(value);
  if (written === '' || toLink(written).href !== undefined) return undefined;
  return {
    severity: 'warning',
    code: 'url',
    expected: 'an address that can be linked: https, http, mailto or tel',
    found: described(value),
    advice: 'Write a complete address such as https://example.com; until then it is shown as text.',
  };
}

function noMail({ rule }: Place, value: string): Finding | undefined {
  const written = clean(value);
  const isAlone = !/^mailto:|^\.|\.\.|\.@/i.test(written.slice(0, LONGEST_MAIL));
  if (written === '' || (mailHref(written) !== undefined && isAlone)) return undefined;
  const isBroken = rule !== undefined && violationOf(rule, value) !== undefined;
  const address = addressIn(written);
  return {
    severity: isBroken ? 'error' : 'warning',
    code: 'email',
    ...(address !== undefined && { suggestion: address }),
    expected: 'an e-mail address such as name@example.com',
    found: described(value),
    advice:
      address === undefined
        ? 'Write the address alone; until then it is shown as text, without a link.'
        : `Write ${quoted(address)} alone.`,
  };
}

/** More characters than an e-mail address has (RFC 5321). */
const LONGEST_MAIL = 254;

/** Returns the address in a text that has more than that; `undefined` if there is none. */
function addressIn(written: string): string | undefined {
  const parts = written.length > LONGEST_MAIL ? [] : written.split(/[\s<>"()[\],:;]/);
  const address = parts.find((part) => mailHref(part) !== undefined);
  return address === written || address?.includes('..') ? undefined : address;
}

function noCountryCode(value: string, language: Language): Finding | undefined {
  const written = clean(value);
  if (written === '' || isCountryCode(written)) return undefined;
  const code = countryCodeOf(written, language);
  return {
    severity: 'warning',
    code: 'country-code',
    ...(code !== undefined && { suggestion: code }),
    expected: 'the two letters of a country (ISO 3166-1), such as DE',
    found: described(value),
    advice:
      code === undefined
        ? 'Write the code here, or the name of the country in `region`.'
        : `Write "${code}".`,
  };
}

function noSchema(value: string): Finding | undefined {
  const written = clean(value);
  if (written === '' || /schema|\.json(?:[?#]|$)/i.test(written.slice(0, 1000))) return undefined;
  return {
    severity: /^https?:/i.test(written) ? 'warning' : 'error',
    code: 'schema-address',
    expected: 'the address of a schema',
    found: described(value),
    advice:
      'Write "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json", or leave it out.',
  };
}

/** A tag that no variant names hides its entry in each of them. Each such tag has one issue. */
function noVariant(tag: string, context: Context): Finding | undefined {
  const { variants, variantSpeller, reportedTags } = context;
  const isUsed = variants.size === 0 || tag === '' || variants.has(tag);
  if (isUsed || reportedTags.has(tag)) return undefined;
  reportedTags.add(tag);
  const [name] = variantSpeller.similar(tag);
  return {
    severity: 'warning',
    code: 'unknown-tag',
    params: { known: [...variants] },
    ...(name !== undefined && { suggestion: name }),
    expected: `a variant: ${listed([...variants])}`,
    found: `the tag ${quoted(tag)}`,
    advice:
      name === undefined
        ? 'Correct it, or add a variant of this name to `variants`.'
        : `Did you mean ${quoted(name)}?`,
  };
}
