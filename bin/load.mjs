import { load, prepare } from './prepare.mjs';

// Fifty writers and five editors at two hundred claims are the measure; LOAD_EDITS changes how long it takes.
await prepare({ tools: true });
const { runLoad } = await load('testing/load/run.ts');
const edits = Number(process.env.LOAD_EDITS ?? 12);
const held = await runLoad({ writers: 50, editors: 5, claims: 200, edits });
console.log(held ? '\nEvery promise held.' : '\nA promise was broken.');
process.exitCode = held ? 0 : 1;
