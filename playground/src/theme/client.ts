import type { Requests } from './messages.ts';
import address from './worker.ts?worker&url';

type Name = keyof Requests;
type Result<N extends Name> = ReturnType<Requests[N]>;

/** The worker in which the theme runs, so that typing never waits for it. */
export interface Theme {
  /** @throws Error (the promise rejects) with what the worker threw. */
  readonly ask: <N extends Name>(name: N, ...args: Parameters<Requests[N]>) => Promise<Result<N>>;
}

export function startTheme(): Theme {
  // A worker from a file has no policy but its server's; one from a blob has that of the page.
  const code = `import ${JSON.stringify(new URL(address, location.href).href)}`;
  const blob = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(blob, { type: 'module' });
  const waiting = new Map<number, PromiseWithResolvers<never>>();
  let count = 0;
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const promise = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failure' in data) promise?.reject(new Error(data.failure));
    else promise?.resolve(data.result);
  };
  return {
    ask: (name, ...args) => {
      const promise = Promise.withResolvers<never>();
      const id = count++;
      waiting.set(id, promise);
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
