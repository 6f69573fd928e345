import { setFlagsFromString } from 'node:v8';
import { loadBundled } from './bundle.mjs';
import { prepare } from './prepare.mjs';

// How much garbage may gather before it is collected, beside what is in use: V8 would take two or three times as much as it needs
// on a machine with room. It sets no limit to what is in use.
setFlagsFromString('--heap-growing-percent=40');
await prepare({ typescript: false });
const { main } = await loadBundled('server/main.ts');
await main();
