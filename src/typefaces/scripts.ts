/**
 * How a script is set, and the installed fonts for it, which are used where the embedded fonts have no
 * glyphs.
 */
interface ScriptStyle {
  /** `font-family` names. */
  readonly serif: string;
  readonly sans: string;
  /** Additional leading for letters that are taller than Latin ones, in ems. */
  readonly leading?: number;
  /** How much larger the script is set than Latin, so that both look the same size. */
  readonly scale?: number;
  /** The script has no italics. */
  readonly upright?: true;
  /** Lines may break between any two characters, as in Chinese and Japanese. */
  readonly ideographic?: true;
  /** The characters are like ideographs, but words have spaces between them, at which lines break. */
  readonly spaced?: true;
  /** The letters join, so they need ligatures and no letter-spacing. */
  readonly joined?: true;
}

/** An ISO 15924 code. `Latn` includes Greek and Cyrillic, because the same fonts have them. */
export type Script =
  | 'Latn'
  | 'Hans'
  | 'Hant'
  | 'Jpan'
  | 'Kore'
  | 'Arab'
  | 'Hebr'
  | 'Deva'
  | 'Beng'
  | 'Thai';

/**
 * The scripts, in the order of a page's fallback fonts. Chinese, Japanese and Korean share characters but
 * draw them differently, so the order matters on pages in other languages.
 */
export const SCRIPTS: Readonly<Record<Script, ScriptStyle>> = {
  Latn: {
    serif: 'Charter,"Bitstream Charter",Cambria,Georgia,"Noto Serif","Liberation Serif"',
    sans: '"Helvetica Neue",Arial,"Noto Sans","Liberation Sans"',
  },
  Hans: {
    serif: '"Noto Serif CJK SC","Songti SC",SimSun',
    sans: '"Noto Sans CJK SC","PingFang SC","Microsoft YaHei"',
    leading: 0.25,
    upright: true,
    ideographic: true,
  },
  Hant: {
    serif: '"Noto Serif CJK TC","Songti TC",PMingLiU',
    sans: '"Noto Sans CJK TC","PingFang TC","Microsoft JhengHei"',
    leading: 0.25,
    upright: true,
    ideographic: true,
  },
  Jpan: {
    serif: '"Noto Serif CJK JP","Hiragino Mincho ProN","Yu Mincho"',
    sans: '"Noto Sans CJK JP","Hiragino Sans","Yu Gothic"',
    leading: 0.25,
    upright: true,
    ideographic: true,
  },
  Kore: {
    serif: '"Noto Serif CJK KR",AppleMyungjo,Batang',
    sans: '"Noto Sans CJK KR","Apple SD Gothic Neo","Malgun Gothic"',
    leading: 0.2,
    upright: true,
    spaced: true,
  },
  Arab: {
    serif: '"Noto Naskh Arabic","Geeza Pro","Traditional Arabic"',
    sans: '"Noto Sans Arabic","Geeza Pro",Tahoma',
    scale: 1.12,
    leading: 0.15,
    upright: true,
    joined: true,
  },
  Hebr: {
    serif: '"Noto Serif Hebrew","New Peninim MT",David',
    sans: '"Noto Sans Hebrew","Arial Hebrew"',
    upright: true,
  },
  Deva: {
    serif: '"Noto Serif Devanagari","Kohinoor Devanagari","Nirmala UI"',
    sans: '"Noto Sans Devanagari","Kohinoor Devanagari","Nirmala UI"',
    leading: 0.15,
    upright: true,
    joined: true,
  },
  Beng: {
    serif: '"Noto Serif Bengali","Kohinoor Bangla","Nirmala UI"',
    sans: '"Noto Sans Bengali","Kohinoor Bangla","Nirmala UI"',
    leading: 0.15,
    upright: true,
    joined: true,
  },
  Thai: {
    serif: '"Noto Serif Thai",Thonburi,"Leelawadee UI"',
    sans: '"Noto Sans Thai",Thonburi,"Leelawadee UI"',
    leading: 0.2,
    upright: true,
  },
};
