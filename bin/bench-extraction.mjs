import { load, prepare, typedIn } from './prepare.mjs';

await prepare();
const { runExtraction } = await load('bench/extraction.ts');
await runExtraction(process.argv.slice(2), typedIn);
