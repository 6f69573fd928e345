/** For the programs of the system: plain English, UTC, and nothing of ours. */
export const bareEnvironment = {
  LC_ALL: 'C',
  TZ: 'UTC',
  PATH: '/usr/bin:/bin',
} as unknown as NodeJS.ProcessEnv;
