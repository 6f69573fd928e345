import type { Noticed } from '../noticed';
import { type Counted, countedIn, type Deed, slackOf } from './counted';
import type { ReportRule } from './read-report';

/** A number of things to balance; of two or three, anything closes. */
const leastLaunched = 10;
/** In claims; an account of one attack stands together. */
const near = 8;

/**
 * What was sent against what was stopped and what came through: 200 + 203 + 23 = 426 closes; of 80 launched and 70 stopped some
 * ten are left, whatever is said to have hit. The account is told either way, since one that closes supports its figures.
 */
export const balance: ReportRule = (report) => {
  const counted = countedIn(report);
  const order = new Map(report.claims.map((claim, i) => [claim, i]));
  const of = (deed: Deed, noun: string, by: Counted) =>
    counted.filter(
      (one) =>
        one !== by &&
        one.deed === deed &&
        (one.noun === noun || one.noun === '') &&
        Math.abs((order.get(one.claim) ?? 0) - (order.get(by.claim) ?? 0)) <= near,
    );
  return counted
    .filter(({ deed, value, noun }) => deed === 'launched' && noun !== '' && value >= leastLaunched)
    .flatMap((launched): Noticed[] => {
      const stopped = of('stopped', launched.noun, launched).filter((one) =>
        isAnswered(launched, one, counted),
      );
      const hit = of('hit', launched.noun, launched);
      if (stopped.length === 0) return [];
      return [account(launched, stopped, hit)];
    });
};

/** What was stopped belongs to the last launch that is told of before it. */
function isAnswered(launched: Counted, stopped: Counted, counted: readonly Counted[]): boolean {
  const lastBefore = counted
    .filter(
      ({ deed, noun, value }) => deed === 'launched' && noun === launched.noun && value >= leastLaunched,
    )
    .findLast(({ figure }) => figure.start < stopped.figure.start);
  return lastBefore === launched;
}

function account(launched: Counted, stopped: Counted[], hit: Counted[]): Noticed {
  const all = [launched, ...stopped, ...hit];
  const left = launched.value - sum(stopped);
  const gap = left - sum(hit);
  const slack = all.reduce((total, one) => total + slackOf(one), 0);
  const leavesOpen = hit.length === 0 || hit.some(({ figure }) => figure.qualifier === 'at_least');
  const outcome =
    gap < -slack ? 'too_many' : Math.abs(gap) <= slack ? 'closes' : leavesOpen ? 'open' : 'too_few';
  return {
    rule: 'balance',
    at: all.map(({ figure: { start, end } }) => ({ start, end })).sort((a, b) => a.start - b.start),
    facts: {
      ...{ noun: launched.noun, launched: launched.value, left, outcome, gap },
      ...{ stopped: stopped.map(({ value }) => value), hit: hit.map(({ value }) => value) },
    },
  };
}

const sum = (counted: readonly Counted[]) => counted.reduce((total, { value }) => total + value, 0);
