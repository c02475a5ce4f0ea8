import type { Line as LineModel } from '../view/model.ts';
import { Phrase, Prose } from './Prose.tsx';

/** "**Languages** (level): Python, Java", and paragraphs about it. */
export function Line({ line: { term, note, phrase, prose } }: { line: LineModel }) {
  return (
    <div class="line">
      {term.length + note.length + phrase.length > 0 && (
        <p>
          {term.length > 0 && (
            <b>
              <Phrase phrase={term} />
            </b>
          )}
          <Phrase phrase={note} />
          <Phrase phrase={phrase} />
        </p>
      )}
      <Prose prose={prose} />
    </div>
  );
}
