import { capture } from './capture';
import { check } from './check';
import type { Command } from './command';
import { demo } from './demo';
import { exportRecord } from './export';
import { fetchFeeds } from './fetch-feeds';
import { people } from './people';
import { publishDue } from './publish-due';
import { suggest } from './suggest';
import { verify } from './verify';

/** Every command, in the order of the list; `help` is always there. */
export const commands: Command[] = [
  people,
  capture,
  suggest,
  verify,
  exportRecord,
  publishDue,
  fetchFeeds,
  check,
  demo,
];
