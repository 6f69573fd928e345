import type { FindingRule } from '@/db/vocabulary';
import { findingsText } from './desk/findings';

type Facts = Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;
type Value = Facts[string] | undefined;
const all = (value: Value): readonly (string | number)[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value as string | number];
const figure = (value: string | number) => {
  const read = Number(value);
  return Number.isFinite(read) ? read.toLocaleString('en') : String(value);
};
const one = (value: Value) => all(value).map(figure).join(', ');
const words = (value: Value) => all(value).join(' and ');
const sum = (value: Value) => all(value).map(figure).join(' + ');
const day = (value: Value) => words(value).slice(0, 10);

/** How a finding is put to readers, for an editor to make it right; where nothing is said, as the desk is told. */
const proposals: Partial<Record<FindingRule, (facts: Facts) => string>> = {
  conversion: ({ value, unit, converted, convertedUnit, rate, usualRate }) =>
    `The report gives ${one(value)} ${words(unit)} as ${one(converted)} ${words(convertedUnit)}, a rate of ${words(rate)}; elsewhere it converts at ${words(usualRate)}.`,
  balance: ({ launched, noun, stopped, hit, left, outcome }) =>
    [
      `Of ${one(launched)} ${words(noun)}s that were launched, ${sum(stopped)} were stopped, which leaves ${one(left)}.`,
      all(hit).length > 0 && `The report tells of ${sum(hit)} that hit.`,
      outcome === 'closes' ? 'The account closes.' : 'The report leaves the difference open.',
    ]
      .filter(Boolean)
      .join(' '),
  total_not_stated: ({ parts, total }) =>
    `The report gives ${sum(parts)}, which would make ${one(total)}, and states no total; the parts may overlap.`,
  rival_counts: () => 'The report gives this number in two ways: once as a minimum, once as exact.',
  rival_dates: ({ dates }) => `The report gives two dates for this: ${words(dates)}.`,
  night_open: ({ words: said }) =>
    `The report says only “${words(said)}” and leaves open which night that is.`,
  undated: ({ words: said }) => `The report dates this only as “${words(said)}”.`,
  record_claimed: ({ words: said }) =>
    `“${words(said)}” is the report’s judgement; it held when the report was written.`,
  designation: ({ written, name, usual }) =>
    `The report writes ${words(written)} ${words(name)}; the designation is usually ${all(usual).join(' or ')}.`,
  damaged_text: () => 'The text of the report shows traces of copying; words may be missing.',
  notes_without_body: () => 'The report has numbered notes without saying to what they refer.',
  gap_in_notes: ({ from, to }) =>
    from === to
      ? `Note ${words(from)} is missing from the report as we have it.`
      : `Notes ${words(from)} to ${words(to)} are missing from the report as we have it.`,
  summary_only: () => 'This stands in the report’s summary and not in its body.',
  summary_alone: () => 'This stands in the report’s summary and not in its body.',
  provenance: () => 'The report does not say where it comes from.',
  page_changed: ({ captured }) =>
    `The page of the report has changed since we captured it on ${day(captured)}; what we quote is what it said then.`,
  page_gone: ({ captured }) =>
    `The page of the report is no longer there; what we quote is what it said on ${day(captured)}.`,
  figure_stands_nowhere: ({ value }) =>
    `The figure ${one(value)} does not stand in the report; an editor answers for it.`,
  parts_exceed_total: ({ parts, sum: made, total }) =>
    `The parts given, ${sum(parts)}, make ${one(made)}, more than the total of ${one(total)}.`,
  changed_party: ({ name }) =>
    `Since this was reviewed, we no longer count ${words(name)} with the same party; how many independent voices stand behind it is being looked into.`,
  falling_toll: ({ before, after }) =>
    `An earlier report gave ${one(before)}; the later figure of ${one(after)} is lower, and no source says why.`,
  off_series: ({ value, usual }) =>
    `The figure of ${one(value)} is far from what was reported otherwise, which was about ${one(usual)}.`,
  broken_record: ({ words: said, later, laterAt }) =>
    `“${words(said)}” no longer holds: ${one(later)} were reported for ${words(laterAt)}.`,
  overdue_announcement: ({ due }) =>
    `The time that was named (${words(due)}) has passed; we do not know what came of it.`,
  rival_due_times: ({ dates }) => `Two times were announced for this: ${words(dates)}.`,
};

/** The words of an editor's note that a finding suggests. */
export function proposedNote(rule: FindingRule, facts: Facts): string {
  return (proposals[rule] ?? findingsText.rules[rule])(facts as never);
}
