import { written } from '../template.ts';
import type { Entry as EntryModel } from '../view/model.ts';
import { Entry } from './Entry.tsx';

/** So many are made before they are written: the elements of a long list would fill the memory. */
const AT_ONCE = 50;

/** The entries of a section, one after another. */
export function Entries({
  entries,
  className,
}: {
  entries: readonly EntryModel[];
  className: string;
}) {
  if (entries.length <= AT_ONCE) {
    return (
      <>
        {entries.map((entry) => (
          <Entry entry={entry} className={className} />
        ))}
      </>
    );
  }
  const parts: (readonly EntryModel[])[] = [];
  for (let i = 0; i < entries.length; i += AT_ONCE) parts.push(entries.slice(i, i + AT_ONCE));
  return <>{parts.map((part) => written(<Entries entries={part} className={className} />))}</>;
}
