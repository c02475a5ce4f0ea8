const LIST = /<[uo]l(?:\s[^<>]*)?>\s*<li[\s>]/i;

/** Whether a text has a list of HTML, as editors for formatted text write it. One about HTML has it as code. */
export function holdsList(text: string): boolean {
  return LIST.test(text) && !text.includes('`');
}

const TAG = /<(\/?)(ul|ol|li)(?:\s[^<>]*)?>/gi;
const DEEPEST_INDENT = 8;

/** A text with lists of Markdown in place of those of HTML. */
export function withMarkdownLists(text: string): string {
  /** What marks the items of each list that is open. */
  const marks: string[] = [];
  return text.replace(TAG, (_, slash: string, name: string) => {
    if (name.toLowerCase() === 'li') {
      const indent = '   '.repeat(Math.min(Math.max(marks.length - 1, 0), DEEPEST_INDENT));
      return slash === '' ? `\n${indent}${marks.at(-1) ?? '-'} ` : '';
    }
    if (slash === '') marks.push(name.toLowerCase() === 'ol' ? '1.' : '-');
    else marks.pop();
    return slash !== '' && marks.length === 0 ? '\n\n' : '';
  });
}
