import { COMMON_WORDS } from './common-words.ts';

/**
 * Returns the languages that a text may be in, as BCP 47 tags, the most probable first: several where its
 * script or words do not decide between close relatives. Empty if it is English or unclear.
 *
 * @param nearness - the share of the most probable one's common words that the others have at least.
 */
export function languagesOf(text: string, nearness = 0.85): readonly string[] {
  return byScript(text) ?? byWords(text, nearness);
}

/** The languages of the theme by the scripts that only they have. */
const SCRIPTS: readonly [pattern: RegExp, languages: (text: string) => readonly string[]][] = [
  [/\p{Script=Cyrillic}/gu, cyrillic],
  [/\p{Script=Greek}/gu, () => ['el']],
  [/\p{Script=Arabic}/gu, arabic],
  [/\p{Script=Hebrew}/gu, () => ['he']],
  [/\p{Script=Devanagari}/gu, () => ['hi']],
  [/\p{Script=Bengali}/gu, () => ['bn']],
  [/\p{Script=Thai}/gu, () => ['th']],
  [/\p{Script=Hangul}/gu, () => ['ko']],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, chinese],
];

/** Fewer letters may be a name. */
const FEWEST_LETTERS = 12;

/** Kana are written in Japanese alone, so that a word of them decides. */
const FEWEST_KANA = 5;

function byScript(text: string): readonly string[] | undefined {
  const latin = countOf(text, /\p{Script=Latin}/gu);
  const kana = countOf(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (kana >= FEWEST_KANA && kana * 3 > latin) return ['ja'];
  for (const [pattern, languages] of SCRIPTS) {
    const letters = countOf(text, pattern);
    // A Chinese sign says about as much as three Latin letters.
    const weight = languages === chinese ? 3 : 1;
    if (letters >= FEWEST_LETTERS && letters * weight > latin) return languages(text);
  }
  return undefined;
}

function arabic(text: string): readonly string[] {
  if (/[ٹڈڑںے]/.test(text)) return ['ur'];
  return [/[پچژگ]/.test(text) ? 'fa' : 'ar'];
}

function cyrillic(text: string): readonly string[] {
  if (/[іїєґ]/i.test(text)) return ['uk'];
  if (/[ѓќѕ]/i.test(text)) return ['mk'];
  if (/[ђћ]/i.test(text)) return ['sr'];
  if (/[јљњџ]/i.test(text)) return ['sr', 'mk'];
  if (/[ыэё]/i.test(text)) return ['ru'];
  return /ъ/i.test(text) ? ['bg'] : ['ru', 'uk', 'bg'];
}

function chinese(text: string): readonly string[] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return ['ja'];
  const simplified = countOf(text, /[与业为们个专东这时发开经验负责设计项学习术关]/g);
  const traditional = countOf(text, /[與業為們個專東這時發開經驗負責設計項學習術關]/g);
  if (simplified === traditional) return ['zh-Hans', 'zh-Hant'];
  return [simplified > traditional ? 'zh-Hans' : 'zh-Hant'];
}

/** Fewer common words may be a name or a quotation. */
const FEWEST_WORDS = 5;
const FEWEST_DIFFERENT = 3;
/** As many different ones are enough by themselves. */
const MANY_DIFFERENT = 4;
/** The least share of common words in sentences, lists of technologies included. */
const SHARE = 0.12;

function byWords(text: string, nearness: number): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = Object.entries(COMMON_WORDS).map(([tag, common]) => {
    const found = common.flatMap((word) => counts.get(word) ?? []);
    return { tag, different: found.length, score: found.reduce((sum, n) => sum + n, 0) };
  });
  const english = scores.find(({ tag }) => tag === 'en')?.score ?? 0;
  const clear = scores
    .filter(({ tag, score, different }) => {
      const isEnough =
        different >= MANY_DIFFERENT || (score >= FEWEST_WORDS && different >= FEWEST_DIFFERENT);
      return tag !== 'en' && isEnough && score > 2 * english && score > SHARE * words.length;
    })
    .sort((a, b) => b.score - a.score);
  const [best] = clear;
  // Danish and Norwegian, or Czech and Slovak, share most of their common words.
  return clear.filter(({ score }) => score >= nearness * (best?.score ?? 0)).map(({ tag }) => tag);
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
