import { load, prepare, typedIn } from './prepare.mjs';

await prepare();
const { main } = await load('cli/main.ts');
process.exitCode = await main(process.argv.slice(2), typedIn);
