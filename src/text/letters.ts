/**
 * Returns only the letters and digits of a text, in any script. Call it last: a new process takes long to
 * compile a pattern with Unicode properties, which is also why this function has a module of its own.
 */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a text's first letter is Latin. */
export function beginsLatin(text: string): boolean {
  return /^[^\p{L}]*\p{Script=Latin}/u.test(text);
}
