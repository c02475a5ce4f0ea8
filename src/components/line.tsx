import type { Line } from '../view/model.ts';
import { phrase } from './phrase.tsx';
import { prose } from './prose.tsx';

/** A line such as "**Languages** (level): Python, Java", with its paragraphs under it. */
export function line({ term, note, phrase: words, prose: text }: Line) {
  return (
    <div class="line">
      {term.length + note.length + words.length > 0 && (
        <div>
          {term.length > 0 && <b>{phrase(term)}</b>}
          {phrase(note)}
          {phrase(words)}
        </div>
      )}
      {prose(text)}
    </div>
  );
}
