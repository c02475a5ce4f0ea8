import type { Language } from '../locales/languages.ts';
import { clean } from '../text/clean.ts';
import { nameIn } from './keys.ts';
import { isRecord, type Source } from './source.ts';
import { wellFormed } from './well-formed.ts';

/**
 * Converts any value to text: strings and numbers as they are, an object of translations to the one in
 * `language` (a BCP 47 tag), a name in parts to the whole name, and any other object or list to all texts
 * in it, separated by commas.
 * Returns an empty text if there is nothing to read.
 */
export function toText(value: unknown, language: Language): string {
  if (typeof value === 'string') return clean(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'object' && value !== null) return textWithin(value, language);
  return typeof value === 'bigint' ? String(value) : '';
}

/** Without recursion, and each object is visited once, so that deep or cyclic input is harmless. */
function textWithin(value: object, language: Language): string {
  const texts: string[] = [];
  const seen = new Set<unknown>();
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== 'object' || next === null) {
      const text = toText(next, language);
      if (text !== '') texts.push(text);
    } else if (next instanceof Date) {
      texts.push(isoDay(next));
    } else if (!seen.has(next)) {
      seen.add(next);
      const parts = partsOf(next, language);
      for (let i = parts.length - 1; i >= 0; i--) pending.push(parts[i]);
    }
  }
  return texts.filter((text) => text !== '').join(', ');
}

function partsOf(value: object, language: Language): unknown[] {
  if (Array.isArray(value)) return value.slice();
  const translation = localised(value, language);
  if (translation !== undefined) return [translation];
  const name = nameIn(value as Source);
  if (name === undefined) return Object.values(value);
  const others = Object.entries(value).filter(([key]) => !name.keys.includes(key));
  return [name.text, ...others.map(([, other]) => other)];
}

/** Returns the UTC day of a `Date` as `2022-07-15`; empty if it is invalid. */
export function isoDay(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** Returns the ISO 15924 script in which a language is usually written: `Hant` for `zh-HK`. */
function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(wellFormed(tag.replaceAll('_', '-'))).maximize().script;
}

const LANGUAGE_TAG = /^([a-z]{2,3})(?:[-_][A-Za-z0-9]{2,8}){0,9}$/;

/**
 * The languages of ISO 639-1, and those with three letters that people write in. Other words of two or
 * three letters, such as `api`, are names of fields.
 */
const LANGUAGES = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv ' +
    'dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ' +
    'ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt ' +
    'lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt ' +
    'qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to ' +
    'tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ' +
    'arz ast ber bho cmn ckb dsb fil fur gsw haw hak hsb kab kok lmo mai mul nan nap nds pap pms sah sat ' +
    'scn sco srd szl tet tlh und vec wuu yue zgh'
  ).split(' '),
);

function isLanguageTag(key: string): boolean {
  const language = LANGUAGE_TAG.exec(key)?.[1];
  return language !== undefined && LANGUAGES.has(language);
}

/**
 * Chooses a translation from an object such as `{"en": "…", "de": "…"}`. In order of preference: the one
 * for `language` (a BCP 47 tag), the one for its language without a region, one in the same language and
 * script, one in the same language, the first one that is not empty.
 *
 * @returns `undefined` if `value` is not such an object.
 */
export function localised(value: unknown, language: Language): string | undefined {
  if (!isRecord(value)) return undefined;
  const tags = Object.keys(value);
  if (tags.length === 0 || !tags.every(isLanguageTag)) return undefined;
  const translations = Object.entries(value);
  const isLocalised = translations.every(([, text]) => typeof text === 'string' || text == null);
  if (!isLocalised) return undefined;
  const filled = translations.filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && clean(entry[1]) !== '',
  );
  const wanted = language.tag.toLowerCase();
  const primary = (tag: string) => tag.toLowerCase().split(/[-_]/, 1)[0];
  const own = filled.filter(([tag]) => primary(tag) === primary(wanted));
  const best =
    own.find(([tag]) => tag.toLowerCase().replaceAll('_', '-') === wanted) ??
    own.find(([tag]) => tag.toLowerCase() === primary(wanted)) ??
    own.find(([tag]) => scriptOf(tag) === scriptOf(wanted)) ??
    own[0] ??
    filled[0];
  return best === undefined ? '' : clean(best[1]);
}
