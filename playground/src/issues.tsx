import type { Broken, ShownResume } from './theme/messages.ts';

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
          The text cannot be read: {broken.mistake} The page is the last good one.
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
