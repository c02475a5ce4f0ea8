import type { Person } from '../view/model.ts';
import { Bar } from './Bar.tsx';
import { Phrase } from './Prose.tsx';

/** Name, label and contacts. The photo comes last in reading order; the layout puts it beside. */
export function Header({ person: { name, labels, photo, contacts } }: { person: Person }) {
  return (
    <header class="p-contact h-card">
      <h1 class="p-name">{name}</h1>
      {labels.map((label) => (
        <p class="label p-job-title">{label}</p>
      ))}
      {contacts.length > 0 && (
        <address class="contacts">
          {contacts.map(({ className, phrase }, i) => (
            <>
              <span class={className}>
                <Phrase phrase={phrase} />
              </span>
              {i < contacts.length - 1 && <Bar />}
            </>
          ))}
        </address>
      )}
      {photo && <img class="photo u-photo" src={photo} alt={name} />}
    </header>
  );
}
