import { load, prepare } from './prepare.mjs';

// How many claims there are, one size after the other; `npm run bench -- 1000 50000` stops earlier.
await prepare({ tools: true });
const typed = process.argv.slice(2).filter((word) => word !== '--');
const sizes = typed.length > 0 ? typed.map(Number) : [1_000, 100_000, 1_000_000];
if (sizes.some((size) => !Number.isInteger(size) || size < 100)) {
  console.error('Give numbers of claims, 100 or more, smallest first: npm run bench -- 1000 100000');
  process.exit(2);
}
const { runReaders } = await load('bench/readers/run.ts');
await runReaders(sizes);
