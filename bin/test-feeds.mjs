import { load, prepare } from './prepare.mjs';

// Feed readers that are not installed are named and left out; Debian has all four:
// apt-get install newsboat sfeed rss2email python3-feedparser
await prepare({ tools: true });
const { runFeeds } = await load('testing/feeds/run.ts');
const held = await runFeeds();
console.log(
  held ? '\nEvery feed reader saw every item, and nothing new at the second poll.' : '\nSomething is wrong.',
);
process.exitCode = held ? 0 : 1;
