const SIGNS = '0123456789+-=()';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎';

/**
 * Raised or lowered text without markup: digits and signs have characters of their own, so that 10⁶ does not
 * become 106. Other text stays as it is, as in "1st".
 */
export function raisedText(tag: 'sup' | 'sub', text: string): string {
  const forms = tag === 'sup' ? RAISED : LOWERED;
  const places = Array.from(text, (sign) => SIGNS.indexOf(sign === '−' ? '-' : sign));
  return places.includes(-1) ? text : places.map((place) => forms.charAt(place)).join('');
}
