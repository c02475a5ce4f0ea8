/**
 * A text without all that is no letter and no digit, in any script. Properties of Unicode take a new
 * process long to prepare, even to read over, so this stands alone, and is asked last.
 */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a text's first letter is Latin. */
export function beginsLatin(text: string): boolean {
  return /^[^\p{L}]*\p{Script=Latin}/u.test(text);
}
