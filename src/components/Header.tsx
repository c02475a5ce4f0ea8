import { plain } from '../markup.ts';
import type { Contact, Person } from '../view/model.ts';
import { Phrase } from './Prose.tsx';

/** Name, label and contacts; the photo comes after them in reading order. */
export function Header({ person: { name, labels, photo, contacts } }: { person: Person }) {
  return (
    <header class={photo ? 'p-contact h-card with-photo' : 'p-contact h-card'}>
      <div>
        <h1 class="p-name">{name}</h1>
        {labels.map((label) => (
          <p class="label p-job-title">{label}</p>
        ))}
        {contacts.length > 0 && <Contacts contacts={contacts} />}
      </div>
      {photo && <img class="photo u-photo" src={photo} alt="" />}
    </header>
  );
}

function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  return (
    <address class="contacts">
      {contacts.map(({ className, phrase }, i) => (
        <>
          {i > 0 && ' '}
          <span class="contact">
            <span class={plain(className)}>
              <Phrase phrase={phrase} />
            </span>
            {i < contacts.length - 1 && <span class="bar"> |</span>}
          </span>
        </>
      ))}
    </address>
  );
}
