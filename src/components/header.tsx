import type { Contact, Person } from '../view/model.ts';
import { phrase } from './phrase.tsx';

/**
 * Name, labels and contacts. The photo is last, so that screen readers and text extractors start with the
 * name.
 */
export function header({ name, labels, photo, contacts }: Person) {
  return (
    <header class={photo ? 'p-contact h-card with-photo' : 'p-contact h-card'}>
      <div>
        <h1 class="p-name">{name}</h1>
        {labels.map((label) => (
          <p class="label p-job-title">{label}</p>
        ))}
        {contacts.length > 0 && <address class="contacts">{contacts.map(contact)}</address>}
      </div>
      {photo && <img class="photo u-photo" src={photo} alt="" />}
    </header>
  );
}

function contact({ className, phrase: words }: Contact, i: number, all: readonly Contact[]) {
  return [
    i > 0 && ' ',
    <span class="contact">
      <span class={className}>{phrase(words)}</span>
      {i < all.length - 1 && <span class="bar"> |</span>}
    </span>,
  ];
}
