import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Calls `use` with the path of an empty folder, which is gone afterwards. */
export async function inTemporaryFolder(use) {
  const folder = await mkdtemp(join(tmpdir(), 'hairline-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
