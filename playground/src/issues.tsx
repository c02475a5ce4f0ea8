import { FileButton } from './file-button.tsx';
import { recordAt } from './options/values.ts';
import type { Broken, ShownResume } from './theme/messages.ts';
import type { Work } from './work.ts';

/** What is wrong with the text; each leads to its place. */
export function Issues({
  shown,
  broken,
  onGoTo,
}: {
  readonly shown: ShownResume | undefined;
  readonly broken: Broken | undefined;
  readonly onGoTo: (offset: number) => void;
}) {
  if (broken !== undefined) {
    return (
      <div class="issues broken" role="status">
        <button type="button" class="issue error" onClick={() => onGoTo(broken.offset)}>
          The text cannot be read: {broken.mistake}
          {shown && ' The page is the last good one.'}
        </button>
      </div>
    );
  }
  const issues = shown?.issues ?? [];
  if (issues.length === 0) return <p class="issues none">No issues.</p>;
  return (
    <details class="issues" open>
      <summary>{issues.length === 1 ? '1 issue' : `${issues.length} issues`}</summary>
      <ul>
        {issues.map(({ pointer, code, severity, expected, found, advice, line, offset }) => (
          <li key={`${pointer} ${code}`}>
            <button type="button" class={`issue ${severity}`} onClick={() => onGoTo(offset)}>
              <b>
                {severity}, line {line}:
              </b>{' '}
              expected {expected}; found {found}. {advice}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** In bytes. A photo is drawn five lines high. */
const LARGEST_PHOTO = 1_000_000;

/** Says that a photo elsewhere is not shown, because nothing is requested, and how to show it. */
export function PhotoNote({ shown, work }: { readonly shown: ShownResume; readonly work: Work }) {
  const { image } = recordAt(shown.value, ['basics']);
  if (typeof image !== 'string' || image.trim() === '' || image.startsWith('data:')) return null;
  const embed = async (file: File) => {
    if (file.size > LARGEST_PHOTO) work.say('The picture is too large; 1 MB is more than enough.');
    else {
      const value = await dataOf(file);
      await work.change(() => [{ path: ['basics', 'image'], value }]);
    }
  };
  return (
    <p class="note">
      The photo is elsewhere, and this site requests nothing. To see and print it here, put it into
      the text:{' '}
      <FileButton label="Choose the picture…" what="The picture" accept="image/*" onFile={embed} />
    </p>
  );
}

/** A file as a `data:` address. */
function dataOf(file: File): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
