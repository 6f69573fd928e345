#!/usr/bin/env node
// Verifies the export of a situation's public record: node verify-export.mjs FILE [--head "N HASH"]
//
// It needs nothing but Node 18 or later: no server, no database, no package. The format, and what each check proves, is described in
// docs/export-format.md of Daybook. Read it, or write your own: all that is used is SHA-256 and canonical JSON (RFC 8785).
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const usage = 'node verify-export.mjs FILE [--head "POSITION HASH"]';
/** More faults than these help nobody; the count is said. */
const most = 20;

const faults = [];
const fault = (where, what) => faults.push(`${where}: ${what}`);

/** RFC 8785: members sorted by UTF-16 code units; numbers and strings as JavaScript writes them. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
const only = (from, names) =>
  Object.fromEntries(names.filter((name) => name in from).map((name) => [name, from[name]]));
const without = (from, names) =>
  Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)));

/** Words of a row that its seal stands for; the row's digest covers the seal, and neither them nor the salt. */
const sealed = { public_versions: ['payload'], redactions: ['reason'], redacted_rows: [] };

/** What a line's hash covers, by the formula of the line. Before the second one, a line names its person. */
const always = ['position', 'id', 'at', 'action', 'subjectKind', 'subjectId', 'situationId', 'seal', 'rows'];
const covered = { 1: [...always, 'personId', 'actor'], 2: [...always, 'who'] };

/** Stands before the first line's hash. */
const beginning = '0'.repeat(64);

const record = {
  header: null,
  lines: 0,
  last: { position: 0, hash: beginning },
  /** By id: where a line stands. */
  positions: new Map(),
  /** By "table id": the line that wrote the row last, and the digest that it names; for the tables that an export holds. */
  written: new Map(),
  /** Public versions that lines of this situation wrote. */
  expected: new Set(),
  versions: new Map(),
  redactions: new Map(),
  redacted: new Map(),
  /** Whether the chain passes the head that somebody kept. */
  kept: null,
};

function readHeader(header) {
  if (header.format !== 'daybook export' || header.version !== 1)
    throw new Error(`is ${header.format} ${header.version}, and this program reads daybook export 1`);
  record.header = header;
}

function readLine(line) {
  const where = `journal line ${line.position}`;
  const { last } = record;
  if (line.position !== last.position + 1)
    fault(where, `follows line ${last.position}: a line is missing, or they changed places`);
  if (line.previousHash !== last.hash) fault(where, 'does not continue the chain of the line before it');
  const names = covered[line.formula];
  if (!names) fault(where, `follows formula ${line.formula}, which this program does not know`);
  else if (sha256(`${line.previousHash}\n${canonical(only(line, names))}`) !== line.hash)
    fault(where, 'was changed after it was written');
  const strangers = Object.keys(without(line, [...(names ?? []), 'type', 'formula', 'previousHash', 'hash']));
  if (names && strangers.length) fault(where, `says what its hash does not cover: ${strangers.join(', ')}`);
  record.lines++;
  record.positions.set(line.id, line.position);
  record.last = { position: line.position, hash: line.hash };
  if (record.kept?.position === line.position) record.kept.found = line.hash;
  for (const [table, id, digest] of JSON.parse(line.rows)) {
    if (!(table in sealed)) continue;
    record.written.set(`${table} ${id}`, { line: line.id, digest });
    if (table === 'public_versions' && line.situationId === record.header.situation.id)
      record.expected.add(id);
  }
}

/** Holds a row against the line that wrote it, and its words against its seal. */
function readRow(table, row) {
  const where = `${table} ${row.id}`;
  const entry = record.written.get(where);
  if (!entry) return fault(where, 'was inserted: no line of the journal wrote it');
  if (row.journal_line !== entry.line) fault(where, 'names another journal line than the one that wrote it');
  const words = sealed[table];
  const isSealed = words.length > 0;
  if (sha256(canonical(without(row, isSealed ? [...words, 'salt'] : []))) !== entry.digest)
    fault(where, 'was changed after it was written');
  if (
    isSealed &&
    row.salt !== undefined &&
    sha256(`${row.salt}\n${canonical(only(row, words))}`) !== row.seal
  )
    fault(where, 'its words were changed after they were written');
}

function keepOnce(rows, row, where) {
  if (rows.has(row.id)) fault(where, 'stands here twice');
  rows.set(row.id, row);
}

const readers = {
  header: readHeader,
  line: readLine,
  version({ row }) {
    readRow('public_versions', row);
    keepOnce(record.versions, row, `public_versions ${row.id}`);
  },
  redaction({ row }) {
    readRow('redactions', row);
    keepOnce(record.redactions, row, `redactions ${row.id}`);
  },
  redacted({ row }) {
    readRow('redacted_rows', row);
    keepOnce(record.redacted, row, `redacted_rows ${row.id}`);
  },
};

function checkHead() {
  const { head } = record.header;
  if (head.position !== record.last.position || head.hash !== record.last.hash)
    fault(
      'the chain',
      `ends with line ${record.last.position}, but the header names line ${head.position} as its head`,
    );
  const { kept } = record;
  if (!kept) return;
  if (!kept.found) fault('the chain', `ends before line ${kept.position}, which the kept head names`);
  else if (kept.found !== kept.hash)
    fault(
      'the chain',
      `has another hash at line ${kept.position} than the head that was kept: it was rewritten`,
    );
}

/** Every version that a line of the situation wrote is here, unless a later line says that the row was taken away. */
function checkComplete() {
  for (const id of record.expected)
    if (!record.versions.has(id) && record.written.get(`public_versions ${id}`)?.digest !== 'removed')
      fault(`public_versions ${id}`, 'is missing: a line of the situation wrote it');
}

/** One stamp for all that a line publishes, and a later one for each later line. */
function checkStamps() {
  let before = null;
  const placed = [...record.versions.values()].map((row) => ({
    row,
    position: record.positions.get(row.journal_line) ?? 0,
  }));
  for (const { row, position } of placed.sort((a, b) => a.position - b.position)) {
    const at = Date.parse(row.published_at);
    const isRising = !before || (position === before.position ? at === before.at : at > before.at);
    if (!isRising) fault(`public_versions ${row.id}`, 'its stamp does not follow the one before it');
    before = { position, at };
  }
}

/** A version without words is right where a redaction, which the chain knows, took them away. */
function checkRedactions() {
  const emptied = new Map(
    [...record.redacted.values()].map((row) => [`${row.table_name} ${row.row_id}`, row.redaction_id]),
  );
  for (const row of record.versions.values()) {
    const where = `public_versions ${row.id}`;
    const redaction = record.redactions.get(emptied.get(where));
    const isEmpty = row.payload === undefined && row.salt === undefined;
    if (!isEmpty && row.salt === undefined) fault(where, 'has words without the salt of its seal');
    if (isEmpty && !redaction) fault(where, 'its words are gone, and no redaction says so');
    if (!isEmpty && redaction) fault(where, 'has words, though a redaction took them away');
  }
}

/** The header itself is in no line: what it says of the situation is held against what readers saw last. */
function checkSituation() {
  const { id, slug, title } = record.header.situation;
  const own = [...record.versions.values()].filter(
    (row) => row.kind === 'situation' && row.subject_id === id,
  );
  const [shown] = own.sort((a, b) => b.published_at.localeCompare(a.published_at));
  if (!shown?.payload) return fault('the header', 'names a situation that readers never saw');
  const payload = JSON.parse(shown.payload);
  if (payload.slug !== slug || payload.title !== title)
    fault(
      'the header',
      `calls the situation ${title} (${slug}), and readers saw ${payload.title} (${payload.slug})`,
    );
}

function report(file) {
  const { header, versions, redacted, redactions, kept } = record;
  const { title, slug } = header.situation;
  console.log(`Export            ${file}: ${title} (${slug}), made ${header.madeAt}`);
  console.log(`Journal lines     ${record.lines}, each hashed and chained to the one before`);
  console.log(
    `Public versions   ${versions.size}, held against the lines that wrote them and against their seals; stamps rise`,
  );
  console.log(
    `Complete          ${record.expected.size} versions are named by lines of the situation, and looked for`,
  );
  for (const row of redactions.values()) {
    const count = [...redacted.values()].filter((one) => one.redaction_id === row.id).length;
    console.log(
      `Removed           ${count} versions, asked ${row.asked_at}, for ${row.ground}: ${row.reason ?? ''}`,
    );
  }
  console.log(`Head of the chain ${record.last.position} ${record.last.hash}`);
  if (!kept)
    console.log(
      '                  Compare it with a head that you or somebody else kept: --head "POSITION HASH"',
    );
}

function conclude() {
  for (const what of faults.slice(0, most)) console.log(`  ${what}`);
  if (faults.length > most) console.log(`  … and ${faults.length - most} more`);
  console.log(
    faults.length === 0
      ? `Everything is as it was written${record.kept ? ', and goes on from the head that was kept' : ''}.`
      : `${faults.length} found that are not as they were written.`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}

function told(typed) {
  const at = typed.indexOf('--head');
  const [, position, hash] =
    at < 0 ? [] : (/^\s*(\d{1,15})\s+([0-9a-f]{64})\s*$/.exec(typed[at + 1] ?? '') ?? []);
  const [file, ...more] = at < 0 ? typed : typed.filter((_, index) => index !== at && index !== at + 1);
  if (!file || more.length || file.startsWith('-') || (at >= 0 && !hash)) return null;
  return {
    file,
    kept: hash
      ? { position: Number(position), hash, found: Number(position) === 0 ? beginning : null }
      : null,
  };
}

async function verify({ file, kept }) {
  record.kept = kept;
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    number++;
    const where = `${file}, line ${number}`;
    try {
      const of = JSON.parse(text);
      if (canonical(of) !== text)
        fault(where, 'is no canonical JSON: it was changed after the export was made');
      if ((number === 1) !== (of.type === 'header')) throw new Error('has its header in another place');
      if (!(of.type in readers)) throw new Error(`is of a kind that this program does not know: ${of.type}`);
      readers[of.type](of);
    } catch (error) {
      fault(where, error instanceof SyntaxError ? 'cannot be read' : error.message);
      if (!record.header) break;
    }
  }
  if (number === 0) fault(file, 'is empty');
  if (!record.header) return conclude();
  checkHead();
  checkSituation();
  checkComplete();
  checkStamps();
  checkRedactions();
  report(file);
  conclude();
}

const asked = told(process.argv.slice(2));
if (!asked) {
  console.error(usage);
  process.exitCode = 2;
} else {
  await verify(asked).catch((error) => {
    console.error(error.message);
    process.exitCode = 2;
  });
}
