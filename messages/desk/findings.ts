import type { FindingDecision, FindingRule } from '@/db/vocabulary';
import { many } from './many';

/** What a rule tells of its finding. */
type Facts = Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;
type Value = Facts[string] | undefined;
const one = (value: Value) => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));
const all = (value: Value): readonly (string | number)[] => (Array.isArray(value) ? value : []);
const number = (value: Value) => {
  const read = Number(one(value));
  return Number.isFinite(read) ? read.toLocaleString('en') : one(value);
};
const numbers = (value: Value) => all(value).map((part) => Number(part).toLocaleString('en'));
const moment = (value: Value) => one(value).replace(/^(.{10})T(.{5}).*$/, '$1, $2 UTC');
const sum = (value: Value) => numbers(value).join(' + ');
const whats: Readonly<Record<string, string>> = {
  ...{
    title: 'title',
    author: 'author',
    publisher: 'publisher',
    url: 'address',
    publishedOn: 'day of publication',
  },
};
const outcomes: Readonly<Record<string, (facts: Facts) => string>> = {
  closes: ({ gap }) =>
    Number(gap) === 0 ? 'The account closes.' : 'The account closes, as far as rounded numbers can.',
  open: () => 'Whether the account closes is left open.',
  too_few: ({ gap }) => `${number(gap)} are not told of.`,
  too_many: ({ gap }) => `That is ${number(Math.abs(Number(gap)))} more than were left.`,
};

/** What the desk is told of findings. */
export const findingsText = {
  title: 'Findings',
  lead: 'What automatic checks noticed. Nothing of it is public; a person says whether it holds, and why.',
  none: 'Nothing waits. Checks run when a report is captured and a claim submitted.',
  noneHere: 'The checks noticed nothing.',
  situation: 'Situation',
  find: 'Show',
  open: (count: number) => many(count, 'finding waits', 'findings wait'),
  gone: 'no longer noticed',
  where: 'Where it stands',
  reason: 'Reason',
  reasonHint: 'For whoever finds it again.',
  accept: 'It holds',
  dismiss: 'Dismiss',
  decided: {
    accepted: (who: string) => `${who}: it holds.`,
    dismissed: (who: string) => `Dismissed by ${who}.`,
  } satisfies Record<FindingDecision, (who: string) => string>,
  settle: 'Settle it',
  settleAgain: 'Settle it anew',
  told: 'Settled.',
  note: {
    told: 'Readers are told:',
    write: 'Tell readers in an editor’s note',
    words: 'Editor’s note',
    wordsHint:
      'Proposed from the finding; make it right. It stands beside the claim, signed with your name, and changes nothing of it.',
    publish: 'Publish the note',
    takeBack: 'Take the note back',
    reason: 'Why, for the public history',
    takeBackButton: 'Take it back',
  },
  subjects: { report: 'Report', claim: 'Claim', takeaway: 'Takeaway', source: 'Source', event: 'Event' },
  rules: {
    provenance: ({ missing }) =>
      `Nobody can look up where it comes from: no ${all(missing)
        .map((what) => whats[what] ?? what)
        .join(', no ')}.`,
    republication: ({ named, publisher }) =>
      `The byline names ${one(named)}${publisher ? `, the report’s publisher is ${one(publisher)}` : ', and the report has no publisher'}: it may be a republication.`,
    gap_in_notes: ({ from, to }) =>
      from === to
        ? `Note ${one(from)} is passed over.`
        : `Notes ${one(from)} to ${one(to)} are passed over: what carried them may have been cut.`,
    notes_without_body: ({ numbers: of, all: every }) =>
      every
        ? 'No note has a body: what they rest on cannot be looked up.'
        : `Without body: ${many(all(of).length, 'note', 'notes')} ${one(of)}.`,
    summary_only: ({ sentences }) =>
      `${many(Number(sentences), 'sentence stands', 'sentences stand')} in the summary and not in the body.`,
    repeated_words: ({ sentences }) =>
      `${many(Number(sentences), 'sentence says', 'sentences say')} again, word for word, what stands elsewhere: a quote of it stands twice.`,
    damaged_text: ({ traces }) => `Traces of copying: ${one(traces)}. Words may be missing, too.`,
    unusual_signs: ({ places, kinds }) =>
      `${many(Number(places), 'sign', 'signs')} that nobody sees: ${one(kinds)}.`,
    balance: (facts) =>
      `${number(facts.launched)} ${one(facts.noun)}s launched, ${sum(facts.stopped)} stopped, ${number(facts.left)} left${all(facts.hit).length > 0 ? `, ${sum(facts.hit)} told of as hits` : ''}. ${outcomes[one(facts.outcome)]?.(facts) ?? ''}`,
    total_not_stated: ({ counted, deed, parts, total }) =>
      `${[one(counted), one(deed)].filter(Boolean).join(' ')}: ${sum(parts)} make ${number(total)}, a total that nobody states. The parts may overlap.`,
    conversion: ({ value, unit, converted, convertedUnit, rate, usualRate, agreeing }) =>
      `${number(value)} ${one(unit)} as ${number(converted)} ${one(convertedUnit)} is a rate of ${one(rate)}; ${one(agreeing)} other conversions here give ${one(usualRate)}.`,
    rival_counts: ({ values, qualifiers }) =>
      `One toll is told in two ways: ${all(values)
        .map((value, i) => `${one(all(qualifiers)[i]).replaceAll('_', ' ')} ${value}`)
        .join(' and ')}.`,
    voices_on_figure: ({ value, what, speakers, onlyFirst, onlySecond }) => {
      const [first = '', second = ''] = all(speakers).map(String);
      const alone = [
        all(onlyFirst).length > 0 && ` Only ${first}: ${one(onlyFirst)}.`,
        all(onlySecond).length > 0 && ` Only ${second}: ${one(onlySecond)}.`,
      ];
      return `${first} and ${second} both say ${number(value)} ${one(what)}.${alone.filter(Boolean).join('')}`;
    },
    rival_dates: ({ dates, speakers }) =>
      `Two dates for what seems one thing: ${all(dates)
        .map((date, i) => `${date}${all(speakers)[i] ? ` (${all(speakers)[i]})` : ''}`)
        .join(' and ')}.`,
    night_open: ({ words }) => `“${one(words)}” leaves open which days the night joins.`,
    undated: ({ words, figures }) =>
      `“${one(words)}” is all that dates what has the figures ${one(figures)}.`,
    record_claimed: ({ words }) => `“${one(words)}” holds until the next one: look it up before publishing.`,
    designation: ({ written, name, usual }) =>
      `${one(name)} is usually ${all(usual).join(' or ')}, not ${one(written)}.`,
    page_changed: ({ captured }) =>
      `Its page does not say any more what was captured of it on ${moment(captured)}. Capture it again to see what changed.`,
    page_gone: ({ status, captured, looks }) =>
      looks
        ? `Its page, captured on ${moment(captured)}, could not be reached ${one(looks)} times in a row (${one(status).replaceAll('_', ' ')}); nobody looks any more.`
        : `Its page, captured on ${moment(captured)}, is gone: the server answers ${one(status)}.`,
    figure_stands_nowhere: ({ value, measure }) =>
      `${number(value)} ${one(measure)} stands in no passage, and no sum derives it.`,
    parts_exceed_total: ({ measure, total, parts, sum: made }) =>
      `${one(measure)}: the parts ${sum(parts)} make ${number(made)}, more than the ${number(total)} of which they are part.`,
    attribution_clipped: ({ report }) => `The passage of “${one(report)}” leaves out who says so.`,
    summary_alone: ({ reports }) => `It rests on summaries alone: ${one(reports)}.`,
    event_after_publication: ({ day, publishedOn, report }) =>
      `It happened on ${one(day)}; “${one(report)}” is of ${one(publishedOn)}.`,
    event_before_situation: ({ day, beganOn }) =>
      `It happened on ${one(day)}, before the situation began on ${one(beganOn)}.`,
    night_unexplained: ({ words }) => `“${one(words)}” is read as one day, without a reason.`,
    changed_party: ({ name, before, after, voicesBefore, voicesNow }) =>
      `${one(name)} counted for ${one(before) || 'no party'} at the last review and counts for ${one(after) || 'no party'} now: ${one(voicesBefore)} independent then, ${one(voicesNow)} now.`,
    falling_toll: ({ measure, before, beforeAt, after, afterAt }) =>
      `${one(measure)} falls from ${number(before)} (${one(beforeAt)}) to ${number(after)} (${one(afterAt)}), and no connection says why.`,
    off_series: ({ measure, value, usual, of }) =>
      `${number(value)} ${one(measure)} is far off the ${one(of)} known values, of which the middle is ${number(usual)}.`,
    broken_record: ({ words, value, later, laterAt }) =>
      `“${one(words)}” (${number(value)}): a later claim has ${number(later)} (${one(laterAt)}).`,
    overdue_announcement: ({ due }) =>
      `Its time (${one(due)}) has passed, and nobody has recorded what came of it.`,
    rival_due_times: ({ dates }) => `Two times for what seems one promise: ${all(dates).join(' and ')}.`,
    likely_duplicate: () => 'Another claim says much the same.',
    two_names: ({ names }) => `${all(names).join(' and ')} may be one person.`,
    shaken_takeaway: ({ day, changed, withdrawn }) =>
      `The takeaway of ${one(day)}: ${many(Number(changed), 'of its claims has', 'of its claims have')} changed since${Number(withdrawn) > 0 ? `, ${one(withdrawn)} withdrawn` : ''}.`,
  } satisfies Record<FindingRule, (facts: Facts) => string>,
} as const;
