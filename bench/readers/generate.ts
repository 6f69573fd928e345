import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type postgres from 'postgres';
import { Temporal } from 'temporal-polyfill';
import { canonicalText, sha256 } from '@/newsroom/digest';
import type {
  ClaimVersion,
  EventVersion,
  PublicCitation,
  PublicCorrection,
  SourceVersion,
  VersionPayload,
} from '@/newsroom/timeline/version';

/** The day whose page is measured: as many claims and citations at every size. */
export const measured = { day: '2011-03-14', claims: 40, citations: 95 } as const;

/** Claims on each day after the measured one; each is published on the day on which it stands. A million take thirteen years. */
const aDay = 200;
const secondsBetween = (24 * 60 * 60) / aDay;

/** When the situation, its places and people are there: before the first claim. */
export const beforeTheFirst = '2011-03-01T00:00:00.000Z';

const subjects =
  'river levee bridge pump convoy hospital school depot harbour mill station reservoir orchard quarry market'.split(
    ' ',
  );
const happenings =
  'flooded closed reopened damaged repaired evacuated inspected reinforced abandoned restored'.split(' ');
/** The places that claims name, and what they lie in. */
export const region = 'Podillia';
export const towns = Array.from({ length: 300 }, (_, i) => capital(`${syllables(i)}ivka`));

/** A situation into which claims are copied. */
export type Ground = {
  situationId: string;
  /** How many claims there are already; numbering goes on from there. */
  from: number;
  /** Ids of the places that claims name: of `towns`, in their order. */
  placeIds: readonly string[];
  /** Who gives the notices of corrections. */
  correctorId: string;
};

/**
 * Copies public versions of claims into a database, as if they had been published one after the other, and builds the index of
 * public claims anew. Their words are made up by rule, so that some words are common and some occur once; one claim in fifty bears
 * the notice of a correction.
 *
 * @param owner the role that owns the tables, on one connection: triggers rest while the rows are copied.
 * @param upTo how many there are in the end.
 */
export async function fill(owner: postgres.Sql, ground: Ground, upTo: number): Promise<void> {
  const [line] = await owner<{ id: string }[]>`select id from journal order by position limit 1`;
  if (!line) throw new Error('the journal is empty: a situation is opened before claims are copied');
  // A power cut may cost what is copied here; it is made again then.
  await owner`select set_config('synchronous_commit', 'off', false), set_config('maintenance_work_mem', '512MB', false)`;
  await resting(owner, 'public_versions', () =>
    copy(
      owner,
      'public_versions',
      'id, journal_line, seal, kind, subject_id, situation_id, published_at, payload, day, standing, related',
      linesOfVersions(ground, upTo, line.id),
    ),
  );
  await resting(owner, 'corrections', () =>
    copy(
      owner,
      'corrections',
      'id, journal_line, seal, subject_kind, subject_id, kind, stood, stands, reason, corrected_by_id, corrected_at',
      linesOfCorrections(ground, upTo, line.id),
    ),
  );
  await owner`vacuum analyze public_versions`;
  await owner`select index_public_claims()`;
  await owner`vacuum analyze`;
}

/** Without triggers, and without indexes, which are built at the end; a primary key stays. */
async function resting(owner: postgres.Sql, table: string, work: () => Promise<void>): Promise<void> {
  const indexes = await owner<{ name: string; definition: string }[]>`
    select indexname as name, indexdef as definition from pg_indexes
    where schemaname = 'public' and tablename = ${table} and indexname <> ${`${table}_pkey`}`;
  await owner`alter table ${owner(table)} disable trigger user`;
  try {
    for (const { name } of indexes) await owner`drop index ${owner(name)}`;
    await work();
    for (const { definition } of indexes) await owner.unsafe(definition);
  } finally {
    await owner`alter table ${owner(table)} enable trigger user`;
  }
}

type Line = readonly (string | null)[];

function* linesOfVersions(ground: Ground, upTo: number, journalLine: string): Generator<Line> {
  for (const { subjectId, payload, at } of versionsOf(ground, upTo)) {
    const text = canonicalText(payload);
    const shown = payload.kind === 'claim' ? payload : null;
    yield [
      ...[randomUUID(), journalLine, sha256(text), payload.kind, subjectId],
      ...[payload.kind === 'source' ? null : ground.situationId, at, text, shown?.day ?? null],
      ...[shown?.standing ?? null, '{}'],
    ];
  }
}

function* linesOfCorrections(ground: Ground, upTo: number, journalLine: string): Generator<Line> {
  for (let i = ground.from; i < upTo; i += 1)
    for (const { id, kind, stood, stands, reason, correctedAt } of correctionsOf(i, stampOf(i)))
      yield [
        ...[id, journalLine, sha256(id), 'claim', idOf('claim', i), kind, stood, stands, reason],
        ...[ground.correctorId, correctedAt],
      ];
}

type Row = { subjectId: string; payload: VersionPayload; at: string };

function* versionsOf(ground: Ground, upTo: number): Generator<Row> {
  if (ground.from === 0) {
    for (let i = 0; i < sourceCount; i += 1) yield { ...source(i), at: stampOf(-1_000 + i) };
    for (let i = 0; i < 8; i += 1) yield { ...event(i), at: stampOf(-500 + i) };
  }
  for (let i = ground.from; i < upTo; i += 1)
    yield { ...claim(i, ground.placeIds[i % towns.length] ?? ''), at: stampOf(i) };
}

async function copy(
  owner: postgres.Sql,
  table: string,
  columns: string,
  lines: Iterable<Line>,
): Promise<void> {
  const stream = await owner.unsafe(`copy ${table} (${columns}) from stdin`).writable();
  let waiting = '';
  for (const line of lines) {
    waiting += `${line.map(field).join('\t')}\n`;
    if (waiting.length < 500_000) continue;
    if (!stream.write(waiting)) await once(stream, 'drain');
    waiting = '';
  }
  stream.end(waiting);
  await finished(stream);
}

const field = (value: string | null | undefined) =>
  value === null || value === undefined
    ? '\\N'
    : value.replace(/[\\\t\n\r]/g, (sign) => `\\${{ '\t': 't', '\n': 'n', '\r': 'r' }[sign] ?? sign}`);

const sourceCount = 60;

function source(i: number): { subjectId: string; payload: SourceVersion } {
  const sourceId = idOf('source', i);
  const name = `${capital(syllables(i))} ${i % 2 ? 'Gazette' : 'River Service'}`;
  return {
    subjectId: sourceId,
    payload: { kind: 'source', sourceId, name, sourceKind: 'news_outlet', partyName: name },
  };
}

function event(i: number): { subjectId: string; payload: EventVersion } {
  const eventId = idOf('event', i);
  const title = `High water at ${towns[i]}`;
  return { subjectId: eventId, payload: { kind: 'event', eventId, title, time: onDay(measured.day) } };
}

function claim(i: number, placeId: string): { subjectId: string; payload: ClaimVersion } {
  const claimId = idOf('claim', i);
  const isMeasured = i < measured.claims;
  const day = dayOf(i);
  const town = towns[i % towns.length] ?? '';
  const what = happenings[Math.floor(i / 7) % happenings.length] ?? '';
  const people = 3 + ((i * 37) % 900);
  const statement = `The ${subjects[i % subjects.length]} at ${town} was ${what} and ${people} people were led away near ${capital(syllables(i + 5_000))}.`;
  // The measured day has 95 citations over its 40 claims: three for the first fifteen, two for the others.
  const many = isMeasured ? (i < measured.citations - 2 * measured.claims ? 3 : 2) : 1;
  const citations = Array.from({ length: many }, (_, nth) => citation(i, nth, statement));
  const at = stampOf(i);
  return {
    subjectId: claimId,
    payload: {
      kind: 'claim',
      claimId,
      claimKind: 'event',
      statement,
      standing: i % 9 === 0 ? 'corroborated' : i % 31 === 0 ? 'disputed' : 'attributed',
      withdrawal: null,
      time: onDay(day),
      day,
      dayBasis: 'event',
      eveDay: null,
      due: null,
      eventId: isMeasured && i % 5 === 0 ? idOf('event', Math.floor(i / 5)) : null,
      places: [
        {
          id: placeId,
          name: town,
          kind: 'settlement',
          role: 'impact',
          within: [region],
        },
      ],
      topics: [i % 3 ? 'water' : 'rescue'],
      figures: [
        {
          id: idOf('figure', i),
          measureId: idOf('measure', 0),
          measure: 'people led away',
          value: String(people),
          ...{ low: null, high: null, qualifier: 'exact', unit: 'people', asOf: day },
          citationId: citations[0]?.id ?? null,
          words: String(people),
          ...{ derivation: null, derivedFrom: [], partOfId: null, convertedFromId: null, signed: false },
        },
      ],
      citations,
      originators: [],
      relations: [],
      writer: 'Wanda',
      reviews: [
        {
          id: idOf('review', i),
          verdict: 'attributed',
          ...{ method: null, reason: 'The report names who says so.', reviewer: 'Emil', reviewedAt: at },
          ...{ overrideReason: null, revisionNumber: 1 },
        },
      ],
      corrections: correctionsOf(i, at),
      history: [{ at, what: 'published', statement, standing: 'attributed', by: 'Emil', reason: 'Quoted.' }],
      firstPublishedAt: at,
    },
  };
}

/** Given with the version that carries it; the measured day has none, so that its page is the same at every size. */
function correctionsOf(i: number, at: string): PublicCorrection[] {
  if (i < measured.claims || i % 50 !== 49) return [];
  return [
    {
      id: idOf('correction', i),
      kind: 'correction',
      stood: `${2 + ((i * 37) % 900)} people were led away.`,
      stands: `${3 + ((i * 37) % 900)} people were led away.`,
      reason: 'The service has counted again.',
      foundBy: null,
      correctedBy: 'Emil',
      correctedAt: at,
    },
  ];
}

function citation(i: number, nth: number, statement: string): PublicCitation {
  const from = (i * 3 + nth) % sourceCount;
  const report = Math.floor(i / 4) * 3 + nth;
  return {
    id: idOf('citation', i * 4 + nth),
    stance: 'supports',
    report: {
      id: idOf('report', report),
      title: `Water levels and roads, bulletin ${report}`,
      publisherId: idOf('source', from),
      authorId: null,
      url: `https://bulletins.example/${report}`,
      publishedOn: measured.day,
      language: 'en',
    },
    note: nth === 0 ? { number: 1 + (i % 30), body: null, url: null } : null,
    passage: {
      id: idOf('passage', i * 4 + nth),
      exact: `${statement.slice(0, -1)}, the service said in its ${nth + 1}. bulletin.`,
      prefix: 'Roads are passable again. ',
      suffix: ' The level falls.',
      snapshotSha256: sha256(String(report)),
    },
    translation: null,
    steps: [
      { sourceId: idOf('source', from), label: null, verb: 'reported', office: null },
      { sourceId: idOf('source', (from + 7) % sourceCount), label: null, verb: 'said', office: null },
    ],
    summaryOnly: false,
    primaryEvidence: false,
    primaryReason: null,
  };
}

/** The id of the nth thing of a kind: the same in every run. */
export function idOf(kind: string, n: number): string {
  const hex = createHash('sha256').update(`${kind} ${n}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The day on which a claim stands. */
export function dayOf(i: number): string {
  const days = i < measured.claims ? 0 : 1 + Math.floor((i - measured.claims) / aDay);
  return Temporal.PlainDate.from(measured.day).add({ days }).toString();
}

const first = Temporal.Instant.from(`${measured.day}T06:00:00Z`);

/** When a claim is published: as many a day as stand on one. */
export function stampOf(i: number): string {
  return first.add({ seconds: i * secondsBetween }).toString({ smallestUnit: 'millisecond' });
}

function onDay(day: string): ClaimVersion['time'] {
  const date = Temporal.PlainDate.from(day);
  const start = date.toZonedDateTime('Europe/Kyiv').toInstant().toString({ smallestUnit: 'millisecond' });
  const end = date
    .add({ days: 1 })
    .toZonedDateTime('Europe/Kyiv')
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });
  return { precision: 'day', start, end, approximate: false, phrase: null, choiceReason: null };
}

/** A pronounceable word for a number: a different one for each up to some two million. */
export function syllables(n: number): string {
  const parts =
    'ba be bo da de do ka ke ko la le lo ma me mo na ne no ra re ro sa se so ta te to va ve vo'.split(' ');
  let rest = n;
  let word = '';
  for (let i = 0; i < 4; i += 1) {
    word += parts[rest % parts.length];
    rest = Math.floor(rest / parts.length);
  }
  return word;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A word that nothing else has. */
export function rareWord(): string {
  return (
    syllables(randomBytes(4).readUInt32BE() % 800_000) + syllables(randomBytes(4).readUInt32BE() % 800_000)
  );
}
