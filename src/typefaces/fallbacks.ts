import type { Locale } from '../locales/locale.ts';

/** What a family of one style falls back to, by the script that it does not have. */
interface Fallbacks {
  /** For Latin, Greek and Cyrillic. */
  readonly european: string;
  /** By locale; Chinese, Japanese and Korean draw the same characters differently. */
  readonly others: Readonly<Record<string, string>>;
  readonly generic: string;
}

export const SERIF: Fallbacks = {
  european: 'Charter,"Bitstream Charter",Cambria,Georgia,"Noto Serif","Liberation Serif"',
  others: {
    'zh-Hans': '"Noto Serif CJK SC","Songti SC",SimSun',
    'zh-Hant': '"Noto Serif CJK TC","Songti TC",PMingLiU',
    ja: '"Noto Serif CJK JP","Hiragino Mincho ProN","Yu Mincho"',
    ko: '"Noto Serif CJK KR",AppleMyungjo,Batang',
    ar: '"Noto Naskh Arabic","Geeza Pro","Traditional Arabic"',
    he: '"Noto Serif Hebrew","New Peninim MT",David',
    hi: '"Noto Serif Devanagari","Kohinoor Devanagari","Nirmala UI"',
    bn: '"Noto Serif Bengali","Kohinoor Bangla","Nirmala UI"',
    th: '"Noto Serif Thai",Thonburi,"Leelawadee UI"',
  },
  generic: 'serif',
};

export const SANS: Fallbacks = {
  european: '"Helvetica Neue",Arial,"Noto Sans","Liberation Sans"',
  others: {
    'zh-Hans': '"Noto Sans CJK SC","PingFang SC","Microsoft YaHei"',
    'zh-Hant': '"Noto Sans CJK TC","PingFang TC","Microsoft JhengHei"',
    ja: '"Noto Sans CJK JP","Hiragino Sans","Yu Gothic"',
    ko: '"Noto Sans CJK KR","Apple SD Gothic Neo","Malgun Gothic"',
    ar: '"Noto Sans Arabic","Geeza Pro",Tahoma',
    he: '"Noto Sans Hebrew","Arial Hebrew"',
    hi: '"Noto Sans Devanagari","Kohinoor Devanagari","Nirmala UI"',
    bn: '"Noto Sans Bengali","Kohinoor Bangla","Nirmala UI"',
    th: '"Noto Sans Thai",Thonburi,"Leelawadee UI"',
  },
  generic: 'sans-serif',
};

/** A `font-family` that starts with `first` and serves every script, the locale's own before the rest. */
export function stackOf(first: readonly string[], fallbacks: Fallbacks, locale: Locale): string {
  const { european, others, generic } = fallbacks;
  const own = others[locale.tag] ?? [];
  return [...new Set([...first, european, own, ...Object.values(others), generic].flat())].join();
}
