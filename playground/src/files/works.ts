/**
 * A text that is kept in local storage, under a key of its own. A tab keeps its own work, so that two tabs never
 * write over each other.
 */
export interface Work {
  readonly id: string;
  readonly text: string;
  /** When it was written, in milliseconds since 1970. */
  readonly time: number;
}

const PREFIX = 'hairline.work.';
/** More than that are not kept; the oldest ones go. */
const MOST = 20;

/** The work of this tab. It has the same one after a reload. */
export interface Keeper {
  /** The text of this tab's last visit, or else the newest one. */
  readonly first: string | undefined;
  /** @returns whether it was kept: the storage may be full or forbidden. */
  readonly keep: (text: string) => boolean;
  /** Leaves this tab's work as it is; what is kept from now on is another one. */
  readonly begin: () => void;
  /** All works but this tab's, the newest first. */
  readonly others: () => readonly Work[];
  /** Forgets all works, those of other tabs as well. */
  readonly clear: () => void;
}

export function startKeeping(): Keeper {
  let id = attempt(() => sessionStorage.getItem(PREFIX)) ?? newId();
  let text = workUnder(PREFIX + id)?.text;
  // A tab that is duplicated has the id of the other one, until one of them writes.
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== PREFIX + id || newValue === null) return;
    id = newId();
    if (text !== undefined) write(id, text);
  });
  return {
    first: text ?? works()[0]?.text,
    keep: (next) => {
      text = next;
      return write(id, next);
    },
    begin: () => {
      id = newId();
      text = undefined;
    },
    others: () => works().filter((work) => work.id !== id),
    clear: () => {
      text = undefined;
      for (const key of keys()) attempt(() => localStorage.removeItem(key));
    },
  };
}

function newId(): string {
  const id = crypto.randomUUID();
  attempt(() => sessionStorage.setItem(PREFIX, id));
  return id;
}

function write(id: string, text: string): boolean {
  const isKept = attempt(() => {
    localStorage.setItem(PREFIX + id, JSON.stringify({ text, time: Date.now() }));
    return true;
  });
  if (keys().length > MOST) {
    const others = works().filter((work) => work.id !== id);
    for (const old of others.slice(MOST - 1)) {
      attempt(() => localStorage.removeItem(PREFIX + old.id));
    }
  }
  return isKept === true;
}

const keys = (): readonly string[] =>
  (attempt(() => Object.keys(localStorage)) ?? []).filter((key) => key.startsWith(PREFIX));

/** All works, the newest first. */
function works(): readonly Work[] {
  return keys()
    .flatMap((key) => workUnder(key) ?? [])
    .sort((a, b) => b.time - a.time);
}

function workUnder(key: string): Work | undefined {
  const work: unknown = attempt(() => JSON.parse(localStorage.getItem(key) ?? 'null'));
  if (typeof work !== 'object' || work === null || !('text' in work)) return undefined;
  const { text } = work;
  const time = 'time' in work ? Number(work.time) || 0 : 0;
  return typeof text === 'string' ? { id: key.slice(PREFIX.length), text, time } : undefined;
}

/** Storage may be forbidden by the browser's settings, or full. */
function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
