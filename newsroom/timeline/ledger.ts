import type { Standing } from '@/db/vocabulary';
import type { ClaimVersion, PublicChoice, PublicFigure, Published } from './version';
import { type Sources, voiceOf } from './voices';

/**
 * The ledger of an event: measures in rows, voices across, every value that was ever public with how it stands. Nothing is
 * added up and nothing averaged: the current value is one that somebody gave.
 */
export type Ledger = { voices: LedgerVoice[]; rows: LedgerRow[] };

/** Who first asserted a value, as readers are told. */
export type LedgerVoice = { key: string; name: string };

export type LedgerRow = {
  measureId: string;
  measure: string;
  unit: string;
  /** The oldest first. */
  entries: LedgerEntry[];
  /** The value that the ledger gives now; null where none can be relied on. */
  current: LedgerEntry | null;
  /** Who decided on it: an editor, else the rule. */
  choice: PublicChoice | null;
  /** The least and the most of what the voices say last, decimal text; null where they agree. */
  across: { least: string; most: string } | null;
};

export type LedgerEntry = Given & {
  voice: LedgerVoice;
  /** Why it cannot be the current value; null where it can. */
  apart: Apart | null;
};

/** A figure with the claim that gives it. */
export type Given = { figure: PublicFigure; claim: Published<ClaimVersion> };

export type Apart = 'superseded' | 'part' | 'conversion' | 'withdrawn' | 'refuted';

/** From the best to the least; a claim that is refuted or withdrawn gives no value. */
const ranks: readonly Standing[] = ['verified', 'corroborated', 'attributed', 'unverifiable', 'disputed'];

/**
 * The ledger of claims that belong to one event.
 *
 * @param claims as they are public at one moment, without those that were joined to others.
 * @param choices what editors chose; a choice whose figure is gone is none.
 */
export function ledgerOf(
  claims: readonly Published<ClaimVersion>[],
  choices: readonly PublicChoice[],
  sources: Sources,
): Ledger {
  const isSuperseded = supersededAmong(claims);
  const parts = partsAmong(claims);
  const byMeasure = new Map<string, LedgerEntry[]>();
  for (const claim of claims)
    for (const figure of claim.figures) {
      const entries = byMeasure.get(figure.measureId) ?? [];
      const voice = voiceOfFigure(figure, claim, sources);
      entries.push({ figure, claim, voice, apart: whyApart(figure, claim, isSuperseded, parts) });
      byMeasure.set(figure.measureId, entries);
    }
  const rows = [...byMeasure.values()].map((entries) => rowOf(entries, choices)).sort(byPlaceInList);
  const voices = new Map(rows.flatMap(({ entries }) => entries.map(({ voice }) => [voice.key, voice])));
  return { voices: [...voices.values()], rows };
}

function rowOf(entries: LedgerEntry[], choices: readonly PublicChoice[]): LedgerRow {
  const sorted = [...entries].sort((a, b) => ageOf(a).localeCompare(ageOf(b)));
  const able = sorted.filter(({ apart }) => apart === null);
  // Where only parts were ever told, the last of them is better than nothing, and is marked as a part.
  const considered = able.length > 0 ? able : sorted.filter(({ apart }) => apart === 'part');
  const { figure } = sorted[0] as LedgerEntry;
  const choice = choices.find(
    ({ measureId, figureId }) =>
      measureId === figure.measureId && sorted.some((entry) => entry.figure.id === figureId),
  );
  return {
    measureId: figure.measureId,
    measure: figure.measure,
    unit: figure.unit,
    entries: sorted,
    current: choice
      ? (sorted.find((entry) => entry.figure.id === choice.figureId) ?? null)
      : latestOfTheBest(considered),
    choice: choice ?? null,
    across: acrossOf(considered),
  };
}

/** The rule of the ledger: of the values with the best standing, the latest. Null without any. */
export function latestOfTheBest<G extends Given>(given: readonly G[]): G | null {
  const sorted = [...given].sort((a, b) => rankOf(a) - rankOf(b) || ageOf(b).localeCompare(ageOf(a)));
  return sorted[0] ?? null;
}

/**
 * Whether a later claim counts the measure anew in the place of this one: a claim that tells of one more killed leaves the count of the
 * injured standing. A claim in between that does not give the measure hands on what it superseded.
 */
export function supersededAmong(
  claims: readonly ClaimVersion[],
): (claimId: string, measureId: string) => boolean {
  const successors = new Map<string, ClaimVersion[]>();
  for (const claim of claims.filter(isUpheld))
    for (const { kind, claimId } of claim.relations)
      if (kind === 'supersedes') successors.set(claimId, [...(successors.get(claimId) ?? []), claim]);
  return (claimId, measureId) => {
    const met = new Set([claimId]);
    for (const id of met)
      for (const later of successors.get(id) ?? []) {
        if (later.figures.some((figure) => figure.measureId === measureId)) return true;
        met.add(later.claimId);
      }
    return false;
  };
}

/** Whether readers can still rely on what it says. */
export function isUpheld({ standing }: Pick<ClaimVersion, 'standing'>): boolean {
  return standing !== 'withdrawn' && standing !== 'refuted';
}

/** Claims whose figures are a part of what another of these claims counts. */
function partsAmong(claims: readonly ClaimVersion[]): Set<string> {
  const here = new Set(claims.map(({ claimId }) => claimId));
  return new Set(
    claims
      .filter(({ relations }) =>
        relations.some(({ kind, claimId }) => kind === 'part_of' && here.has(claimId)),
      )
      .map(({ claimId }) => claimId),
  );
}

function whyApart(
  figure: PublicFigure,
  { claimId, standing }: ClaimVersion,
  isSuperseded: ReturnType<typeof supersededAmong>,
  parts: ReadonlySet<string>,
): Apart | null {
  if (standing === 'withdrawn' || standing === 'refuted') return standing;
  if (isSuperseded(claimId, figure.measureId)) return 'superseded';
  if (figure.partOfId !== null || parts.has(claimId)) return 'part';
  return figure.convertedFromId === null ? null : 'conversion';
}

function voiceOfFigure(figure: PublicFigure, { citations }: ClaimVersion, sources: Sources): LedgerVoice {
  const citation =
    citations.find(({ id }) => id === figure.citationId) ??
    citations.find(({ stance }) => stance === 'supports');
  const voice = citation ? voiceOf(citation, sources) : null;
  const name = voice?.name ?? '';
  const source = voice?.sourceId && (sources.get(voice.sourceId)?.mergedIntoId ?? voice.sourceId);
  // Two outlets' unnamed sources are two voices under one label.
  return { key: source || JSON.stringify([name, voice?.via[0] ?? '']), name };
}

/** A figure is as old as its "as of" says, else as the day on which its report came out, else as its claim. */
function ageOf({ figure, claim }: Given): string {
  const report = claim.citations.find(({ id }) => id === figure.citationId)?.report;
  return figure.asOf ?? report?.publishedOn ?? claim.firstPublishedAt;
}

function rankOf({ claim }: Given): number {
  const rank = ranks.indexOf(claim.standing);
  return rank < 0 ? ranks.length : rank;
}

/** Of each voice what it says last. */
function acrossOf(entries: readonly LedgerEntry[]): LedgerRow['across'] {
  const last = new Map(entries.map((entry) => [entry.voice.key, entry.figure]));
  return spanOf([...last.values()]);
}

/** The least and the most of figures; null where they say the same. */
export function spanOf(figures: readonly PublicFigure[]): { least: string; most: string } | null {
  const values = figures
    .flatMap((figure) => [figure.low ?? figure.value, figure.high ?? figure.value])
    .sort((a, b) => Number(a) - Number(b));
  const least = values[0];
  const most = values.at(-1);
  const differ = new Set(figures.map(({ value }) => Number(value))).size > 1;
  return differ && least && most ? { least, most } : null;
}

/** In the order of the desk's list of measures. */
function byPlaceInList(a: LedgerRow, b: LedgerRow): number {
  const place = ({ entries }: LedgerRow) => entries[0]?.figure.measurePosition ?? Number.MAX_SAFE_INTEGER;
  return place(a) - place(b) || a.measure.localeCompare(b.measure);
}
