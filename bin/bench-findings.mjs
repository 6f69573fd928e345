import { load, prepare, typedIn } from './prepare.mjs';

await prepare({ tools: true });
const { runFindings } = await load('bench/findings.ts');
await runFindings(process.argv.slice(2), typedIn);
