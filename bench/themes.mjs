// The themes that are measured, by their names on npm. Their versions are pinned in package.json.
export const OURS = 'jsonresume-theme-hairline';

export const PEERS = [
  'jsonresume-theme-even',
  'jsonresume-theme-elegant',
  'jsonresume-theme-kendall',
  'jsonresume-theme-stackoverflow',
  'jsonresume-theme-macchiato',
  'jsonresume-theme-microdata',
  'jsonresume-theme-class',
  'jsonresume-theme-flat',
];

/** Those that show at least nine tenths of the official schema's fields. */
export const COMPLETE_PEERS = ['jsonresume-theme-even', 'jsonresume-theme-microdata'];

export const THEMES = [OURS, ...PEERS];

/** A theme's name as the tables print it: `even` for `jsonresume-theme-even`. */
export function shortName(theme) {
  return theme.replace('jsonresume-theme-', '');
}
