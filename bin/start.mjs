import { load, prepare } from './prepare.mjs';

await prepare();
const { main } = await load('server/main.ts');
await main();
