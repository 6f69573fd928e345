import { load, prepare } from './prepare.mjs';

// CRASH_ROUNDS and CRASH_SAVES change how long it takes; fifty rounds of at least twenty saves are the measure.
await prepare({ tools: true });
const { crash } = await load('testing/crash.ts');
const rounds = Number(process.env.CRASH_ROUNDS ?? 50);
const saves = Number(process.env.CRASH_SAVES ?? 20);
const held = await crash({ rounds, saves, savers: 8 });
console.log(held ? '\nEvery promise held.' : '\nA promise was broken.');
process.exitCode = held ? 0 : 1;
