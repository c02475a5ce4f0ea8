import type { Contact, Person } from '../view/model.ts';
import { bar } from './bar.tsx';
import { phrase } from './phrase.tsx';

/**
 * Name, labels and contacts. The photo is last, so that screen readers and text extractors start with the
 * name.
 */
export function header({ name, labels, photo, contacts, isOneLine }: Person) {
  return (
    <header class={photo ? 'p-contact h-card with-photo' : 'p-contact h-card'}>
      <div class="identity">
        <h1 class="p-name">{name}</h1>
        {labels.map((label) => (
          <div class="label p-job-title">{label}</div>
        ))}
        {contacts.length > 0 && (
          <address class={isOneLine ? 'contacts one-line' : 'contacts'}>
            {contacts.map(contact)}
          </address>
        )}
      </div>
      {photo && (
        <div class="portrait">
          <img class="photo u-photo" src={photo} alt="" />
        </div>
      )}
    </header>
  );
}

function contact({ className, phrase: words }: Contact, i: number) {
  return [
    i > 0 && bar(),
    <span class={className ? `contact ${className}` : 'contact'}>{phrase(words)}</span>,
  ];
}
