import { loadBundled } from './bundle.mjs';
import { prepare } from './prepare.mjs';

await prepare({ typescript: false });
const { main } = await loadBundled('server/main.ts');
await main();
