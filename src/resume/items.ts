import type { Language } from '../locales/languages.ts';
import { clean } from '../text/clean.ts';
import { nameIn, plainKey } from './keys.ts';
import { flatten, isRecord, type Source } from './source.ts';
import { localised, toText } from './text.ts';

/** Keys that name an item in any spelling, as `plainKey` returns them. */
const NAMES = words('name title keyword label skill text value item highlight');
/** Other keys that hold an item's name, if they are written like fields: `role`, but not `Role`. */
const HEADS = words(
  'name title keyword label skill language technology tool framework course subject topic network',
  'position role institution organization organisation company author',
);
/** Keys that hold an item's text. */
const BODIES = words(
  'text value description summary content details detail item highlight reference note',
  'keywords highlights items',
);
/** Values that say by themselves what they are: "Go (novice)". */
const REMARKS = words(
  'level rating fluency proficiency experience score grade gpa date year url link website href',
  'email affiliation location city country issuer publisher provider status type category username',
);

function words(...lines: string[]): readonly string[] {
  return lines.join(' ').split(' ');
}

/** Deeper objects are read as all texts in them. */
const DEEPEST = 5;

/**
 * Returns the text of an object that is an item of a list of texts. Its `tags` are not part of it.
 *
 * @example itemText({ Result: 'cut costs' }, 'en') // 'Result: cut costs', a slip of YAML
 * @example itemText({ keyword: 'Go', level: 'novice' }, 'en') // 'Go (novice)'
 * @example itemText({ first: 'Ada', last: 'Lovelace' }, 'en') // 'Ada Lovelace'
 */
export function itemText(item: unknown, language: Language, depth = 0): string {
  if (Array.isArray(item)) {
    const texts = flatten(item).map((each) => itemText(each, language, depth + 1));
    return texts.filter(Boolean).join(', ');
  }
  const translation = localised(item, language);
  if (!isRecord(item) || translation !== undefined || depth > DEEPEST) {
    return translation ?? toText(item, language);
  }
  const name = nameIn(item);
  const parts = partsOf(item).filter(({ key }) => !name?.keys.includes(key));
  const textOf = ({ value }: Part) => itemText(value, language, depth + 1);
  const named = parts.filter(({ role }) => role === 'head');
  const bodies = parts.filter(({ role }) => role === 'body').map(textOf);
  const others = parts.filter(({ role }) => role === 'other');
  const heads = [name?.text ?? '', ...ordered(named).map(textOf)].filter(Boolean);
  const body = bodies.filter(Boolean).join(' ');
  const [head = body, ...alsoNamed] = heads;
  const isPair = head === '';
  const { colon, brackets = [' (', ')'] } = language.locale;
  const pairs = others.map((part) => {
    const text = textOf(part);
    const isRemark = !isPair && REMARKS.includes(part.plain);
    if (isRemark || /^\d{1,3}$/.test(part.key)) return text;
    // `- Result:` in YAML is a key without a value.
    if (text === '') return isMark(part.value) && isPair ? clean(part.key) : '';
    return clean(part.key) + colon + text;
  });
  const rest = [...alsoNamed, ...pairs].filter(Boolean).join(', ');
  if (isPair) return rest;
  const remark = rest === '' ? '' : brackets[0] + rest + brackets[1];
  return head + remark + (heads.length > 0 && body !== '' ? colon + body : '');
}

/** Whether a value only says that its key counts. */
const isMark = (value: unknown) => value === null || value === true;

/** Whether an object is one item, and not an object from names to values such as `{"Go": "expert"}`. */
export function isOneItem(record: Source): boolean {
  return nameIn(record) !== undefined || partsOf(record).some(({ role }) => role !== 'other');
}

interface Part {
  readonly key: string;
  readonly plain: string;
  readonly value: unknown;
  readonly role: 'head' | 'body' | 'other';
}

/** Returns the fields of an item without its `tags` and those that are switched off by an underscore. */
function partsOf(record: Source): readonly Part[] {
  const parts = Object.entries(record)
    .filter(([key, value]) => !(key === 'tags' && isTags(value)) && !key.startsWith('_'))
    .map(([key, value]) => ({ key, plain: plainKey(key), value }));
  const isNamed = parts.some(({ plain }) => NAMES.includes(plain));
  // "Role" alone is the start of a sentence: `- Role: led a team` is a slip of YAML.
  const isField = (key: string) => isNamed || /^[a-z]/.test(key);
  return parts.map((part) => ({ ...part, role: isField(part.key) ? roleOf(part.plain) : 'other' }));
}

function roleOf(plain: string): Part['role'] {
  if (HEADS.includes(plain)) return 'head';
  return BODIES.includes(plain) ? 'body' : 'other';
}

/** Puts the most telling heads first: the name before the role. */
function ordered(parts: readonly Part[]): readonly Part[] {
  return [...parts].sort((a, b) => HEADS.indexOf(a.plain) - HEADS.indexOf(b.plain));
}

const isTags = (value: unknown) => Array.isArray(value) || typeof value === 'string';
