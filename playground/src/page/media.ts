/** The media that a page is drawn for. */
export type Mode = 'light' | 'dark' | 'paper';

/**
 * Makes rules hold as they would on other media than this window: those of paper, or of a screen that is dark.
 * Twice is the same as once.
 */
export function takeMedia(rules: readonly CSSRule[], mode: Mode): void {
  for (const rule of rules) {
    if ('media' in rule) {
      const { media } = rule as CSSMediaRule;
      media.mediaText = mediaFor(media.mediaText, mode);
    }
    if ('cssRules' in rule) takeMedia([...(rule as CSSGroupingRule).cssRules], mode);
  }
}

function mediaFor(written: string, mode: Mode): string {
  if (mode === 'paper') return /\bprint\b|^all$/.test(written) ? 'all' : 'not all';
  const scheme = /\s*(?:and\s*)?\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/;
  const [condition = '', wanted] = scheme.exec(written) ?? [];
  if (wanted === undefined) return written;
  return wanted === mode ? written.replace(condition, '') || 'all' : 'not all';
}
