import { load, prepare } from './prepare.mjs';

await prepare();
const { develop } = await load('server/develop.ts');
await develop();
