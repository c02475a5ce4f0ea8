import type { Requests } from './messages.ts';
import address from './worker.ts?worker&url';

type Name = keyof Requests;
type Result<N extends Name> = ReturnType<Requests[N]>;

/** The worker in which the theme runs, so that typing never waits for it. */
export interface Theme {
  /** @throws Error (the promise rejects) with what the worker threw, or if it takes too long. */
  readonly ask: <N extends Name>(name: N, ...args: Parameters<Requests[N]>) => Promise<Result<N>>;
}

/** No résumé takes that long, in milliseconds. */
const LONGEST = 15_000;

interface Waiting {
  readonly promise: PromiseWithResolvers<never>;
  readonly timer: ReturnType<typeof setTimeout>;
}

export function startTheme(): Theme {
  const waiting = new Map<number, Waiting>();
  let worker = startWorker();
  let count = 0;

  const settle = (id: number) => {
    const found = waiting.get(id);
    waiting.delete(id);
    clearTimeout(found?.timer);
    return found?.promise;
  };

  /** A worker that has stopped answering is replaced; what it was asked has no answer. */
  const restart = (why: string) => {
    worker.terminate();
    for (const id of [...waiting.keys()]) settle(id)?.reject(new Error(why));
    worker = startWorker();
  };

  function startWorker(): Worker {
    // A worker from a file has no policy but its server's; one from a blob has that of the page.
    const code = `import ${JSON.stringify(new URL(address, location.href).href)}`;
    const blob = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    const started = new Worker(blob, { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<Answer>) => {
      const promise = settle(data.id);
      if ('failure' in data) promise?.reject(new Error(data.failure));
      else promise?.resolve(data.result);
    };
    started.onerror = () => {
      for (const id of [...waiting.keys()]) {
        settle(id)?.reject(new Error('the theme could not be loaded.'));
      }
    };
    return started;
  }

  return {
    ask: (name, ...args) => {
      const promise = Promise.withResolvers<never>();
      const id = count++;
      const timer = setTimeout(() => restart('it takes too long to be read.'), LONGEST);
      waiting.set(id, { promise, timer });
      worker.postMessage({ id, name, args } satisfies Question);
      return promise.promise;
    },
  };
}

/** What goes to the worker and what comes back. */
export interface Question {
  readonly id: number;
  readonly name: Name;
  readonly args: readonly unknown[];
}

export type Answer =
  | { readonly id: number; readonly result: never }
  | { readonly id: number; readonly failure: string };
