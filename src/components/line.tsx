import type { Line } from '../view/model.ts';
import { phrase } from './phrase.tsx';
import { prose } from './prose.tsx';

/** "**Languages** (level): Python, Java", and paragraphs about it. */
export function line({ term, note, phrase: words, prose: text }: Line) {
  return (
    <div class="line">
      {term.length + note.length + words.length > 0 && (
        <p>
          {term.length > 0 && <b>{phrase(term)}</b>}
          {phrase(note)}
          {phrase(words)}
        </p>
      )}
      {prose(text)}
    </div>
  );
}
