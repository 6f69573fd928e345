import { spawnSync } from 'node:child_process';
import { expect, inject, test } from 'vitest';

/**
 * postgres.js 3.4.9 ends the process when it writes to a connection that has just closed (its issue 1208); our patch
 * fails the query instead. In a process of its own, because that is what would end.
 */
function inOwnProcess(script: string): unknown {
  const whole = `
    import postgres from 'postgres';
    import { connect, createServer } from 'node:net';
    import { setTimeout as pause } from 'node:timers/promises';
    const quiet = { onnotice: () => {}, backoff: false };
    const killer = postgres(process.argv[1], { ...quiet, max: 1 });
    const kill = (pid) => killer\`select pg_terminate_backend(\${pid}::int)\`;
    const pidOf = async (sql) => (await sql\`select pg_backend_pid() as pid\`)[0].pid;
    const codeOf = (query) => query.then(() => 'done', (error) => error.code);
    // A line to the server: \`onOpen\` sees each connection that is made over it.
    const between = async (onOpen) => {
      const there = new URL(process.argv[1]);
      const line = createServer((reader) => {
        const server = connect(Number(there.port), there.hostname);
        reader.on('error', () => server.destroy()).on('close', () => server.destroy()).pipe(server);
        server.on('error', () => reader.destroy()).on('close', () => reader.destroy()).pipe(reader);
        onOpen(reader, server);
      });
      await new Promise((resolve) => line.listen(0, '127.0.0.1', resolve));
      return Object.assign(new URL(there), { port: line.address().port }).href;
    };
    ${script}`;
  const { ownerUrl } = inject('database');
  // Not the template itself: nobody may be connected to that.
  const url = Object.assign(new URL(ownerUrl), { pathname: '/postgres' }).href;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', whole, url],
    {
      encoding: 'utf8',
      // Whoever hangs, hangs for ever; a busy machine takes its time.
      timeout: 100_000,
    },
  );
  expect(stderr, 'the process ended').toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

test('a query on a reserved connection that was lost fails; the process lives on', () => {
  const told = inOwnProcess(`
    const sql = postgres(process.argv[1], { ...quiet, max: 2 });
    const reserved = await sql.reserve();
    await kill(await pidOf(reserved));
    await pause(50);
    const told = [await codeOf(reserved\`select 1\`), await codeOf(reserved\`select 2\`)];
    reserved.release();
    told.push(await codeOf(sql\`select 3\`));
    console.log(JSON.stringify(told));
    process.exit(0);`);
  expect(told).toEqual(['CONNECTION_CLOSED', 'CONNECTION_CLOSED', 'done']);
});

test('a storm of lost connections during writes fails queries, and all of them settle', () => {
  const told = inOwnProcess(`
    const sql = postgres(process.argv[1], { ...quiet, max: 4, connection: { application_name: 'storm' } });
    const save = () => sql.begin(async (tx) => {
      await tx\`select pg_sleep(0.002)\`;
      await tx\`select length(\${'x'.repeat(3000)})\`;
      await tx\`select 1\`;
    });
    let over = false;
    const storm = (async () => {
      while (!over) {
        await killer\`select pg_terminate_backend(pid) from pg_stat_activity
          where application_name = 'storm'\`;
        await pause(5);
      }
    })();
    const outcomes = new Set();
    await Promise.all(Array.from({ length: 8 }, async () => {
      for (let n = 0; n < 20; n += 1) outcomes.add(await codeOf(save()));
    }));
    over = true;
    await storm;
    await pause(200);
    console.log(JSON.stringify([outcomes.has('CONNECTION_CLOSED') || outcomes.has('57P01'), await codeOf(save())]));
    process.exit(0);`);
  expect(told).toEqual([true, 'done']);
});

test('what a transaction does after its connection was lost never reaches the next one on that connection', () => {
  const told = inOwnProcess(`
    const sql = postgres(process.argv[1], { ...quiet, max: 1 });
    let late;
    const lost = sql.begin(async (tx) => {
      await kill(await pidOf(tx));
      await pause(400);
      late = await codeOf(tx\`select 'late'\`);
      throw new Error('rolls back');
    });
    const lostCode = await codeOf(lost);
    const states = await sql.begin(async (tx) => {
      const [before] = await tx\`select pg_current_xact_id()::text as id\`;
      await pause(800);
      const [after] = await tx\`select pg_current_xact_id()::text as id\`;
      return before.id === after.id;
    });
    console.log(JSON.stringify([lostCode, late, states]));
    process.exit(0);`);
  expect(told).toEqual(['CONNECTION_CLOSED', 'CONNECTION_CLOSED', true]);
});

test('the answers after a reset connection belong to their questions', () => {
  const told = inOwnProcess(`
    const lines = [];
    const sql = postgres(await between((reader) => lines.push(reader)), { ...quiet, max: 1 });
    const codes = [];
    for (let n = 0; n < 10; n += 1) {
      codes.push(await codeOf(sql.begin(async (tx) => {
        const answer = tx\`select pg_sleep(10)\`.then(() => 'done');
        setTimeout(() => lines.at(-1).resetAndDestroy(), 20);
        await answer;
      })));
    }
    const asked = Promise.all([1, 2, 3].map((n) => sql.begin((tx) => tx\`select \${n}::int as n\`)));
    const answers = await Promise.race([asked, pause(20_000, 'hangs')]);
    console.log(JSON.stringify([codes.includes('done'), answers]));
    process.exit(0);`);
  expect(told).toEqual([false, [[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]]]);
});

test('a query whose connections are lost while they are made fails; it is not tried for ever', () => {
  const told = inOwnProcess(`
    let made = 0;
    const url = await between((reader, server) => {
      made += 1;
        server.once('data', () => reader.end());
    });
    const sql = postgres(url, { ...quiet, max: 1 });
    const code = await Promise.race([codeOf(sql\`select 1\`), pause(20_000, 'hangs')]);
    console.log(JSON.stringify([code, made]));
    process.exit(0);`);
  expect(told).toEqual(['CONNECTION_CLOSED', 1]);
});
