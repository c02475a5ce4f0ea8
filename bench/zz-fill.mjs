import { writeFileSync, mkdirSync } from 'node:fs';
import { INPUTS, numbered, textOf } from './inputs.mjs';
mkdirSync('/tmp/zzfiles',{recursive:true});
const text = textOf(Object.keys(INPUTS)[0]);
for (let n=0;n<10000;n++) writeFileSync(`/tmp/zzfiles/${n}.json`, numbered(text,n));
