/**
 * Works are kept in local storage, each under a key of its own. A tab keeps its own work, so that two tabs never
 * write over each other.
 */
export interface Work {
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
  /** Forgets all works. */
  readonly clear: () => void;
}

export function startKeeping(): Keeper {
  let id = read(() => sessionStorage.getItem(PREFIX)) ?? newId();
  const known = workUnder(PREFIX + id);
  let text = known?.text;
  // A tab that is duplicated has the id of the other one, until one of them writes.
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== PREFIX + id || newValue === null) return;
    id = newId();
    if (text !== undefined) write(id, text);
  });
  return {
    first: known?.text ?? works()[0]?.text,
    keep: (next) => {
      text = next;
      return write(id, next);
    },
    clear: () => {
      text = undefined;
      for (const { key } of works()) read(() => localStorage.removeItem(key));
    },
  };
}

function newId(): string {
  const id = crypto.randomUUID();
  read(() => sessionStorage.setItem(PREFIX, id));
  return id;
}

function write(id: string, text: string): boolean {
  const work: Work = { text, time: Date.now() };
  const isKept = read(() => {
    localStorage.setItem(PREFIX + id, JSON.stringify(work));
    return true;
  });
  for (const { key } of works().slice(MOST)) read(() => localStorage.removeItem(key));
  return isKept === true;
}

/** All works, the newest first. */
function works(): readonly (Work & { readonly key: string })[] {
  const keys = read(() => Object.keys(localStorage)) ?? [];
  return keys
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => {
      const work = workUnder(key);
      return work === undefined ? [] : [{ ...work, key }];
    })
    .sort((a, b) => b.time - a.time);
}

function workUnder(key: string): Work | undefined {
  const work: unknown = read(() => JSON.parse(localStorage.getItem(key) ?? 'null'));
  if (typeof work !== 'object' || work === null || !('text' in work)) return undefined;
  const { text } = work;
  const time = 'time' in work ? Number(work.time) : 0;
  return typeof text === 'string' ? { text, time } : undefined;
}

/** Storage may be forbidden by the browser's settings, or full. */
function read<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
