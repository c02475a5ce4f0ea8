import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Tinypool from 'tinypool';
const [, , folder, threads, chunk=100] = process.argv;
const paths = readdirSync(folder).map((name) => join(folder, name));
const start = performance.now();
const pool = new Tinypool({ filename: new URL('./cores-worker.mjs', import.meta.url).href, minThreads: +threads, maxThreads: +threads });
for (let rep=0; rep<3; rep++) {
const c0=process.cpuUsage(); const s=performance.now();
const tasks = [];
for (let i = 0; i < paths.length; i += +chunk) tasks.push(pool.run(paths.slice(i, i + +chunk)));
await Promise.all(tasks);
const c=process.cpuUsage(c0); const w=performance.now()-s;
console.log(threads,'threads rep',rep,(w|0)+'ms wall', ((c.user+c.system)/1000|0)+'ms cpu');
}
await pool.destroy();
