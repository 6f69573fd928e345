import { describe, expect, test } from 'vitest';
import { wordsIn } from '@/messages/words';
import { claimPage, claims, timeline } from '@/testing/fixtures/day';
import { flood, situation } from '@/testing/fixtures/versions';
import { type Card, cardOfClaim, cardOfDay, cardOfEvent, cardOfSituation } from './card';
import { drawCard } from './draw';

const words = wordsIn('en', 'Europe/Kyiv');
const cardOf = (standing: string) =>
  cardOfClaim(claimPage(claims.find((claim) => claim.standing === standing)?.claimId ?? ''), words);

/** Width and height as a PNG's header tells them. */
async function sizeOf(card: Card): Promise<[number, number]> {
  const png = Buffer.from(await drawCard(card));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('a card of a claim says how it stands, who says so, and on which day', () => {
  const card = cardOf('disputed');
  expect(card).toMatchObject({
    standing: { shown: 'disputed', word: 'Disputed' },
    isWarning: false,
    over: 'Monday, 21 July 2025',
    title: 'The flood injured 15 people and killed two.',
    under: 'Halyna Bondar, mayor of Stara Hrebla, via River Watch Institute',
    situation: 'Flood on the Sered',
    site: 'Daybook',
    demonstration: null,
    asItStood: null,
  });
});

test('what was withdrawn or refuted says so larger than its words', () => {
  for (const claim of claims) {
    const card = cardOfClaim(claimPage(claim.claimId), words);
    expect(card.isWarning).toBe(claim.standing === 'withdrawn' || claim.standing === 'refuted');
  }
  expect(claims.some(({ standing }) => standing === 'refuted')).toBe(true);
});

test('a demonstration is marked on every card', () => {
  const shown = { ...situation, demonstration: true as const };
  const [first] = claims;
  const page = { ...claimPage(first?.claimId ?? ''), situation: shown };
  for (const card of [
    cardOfClaim(page, words),
    cardOfDay({ ...timeline, situation: shown }, words),
    cardOfEvent({ event: flood, situation: shown, days: [] } as never, words),
    cardOfSituation(shown, null, words),
  ])
    expect(card.demonstration).toMatch(/^Demonstration/);
});

test('nobody takes the card of a page of the past for how it stands now', () => {
  const asOf = '2025-07-21T16:00:00.000Z';
  for (const card of [
    cardOfClaim({ ...claimPage(claims[0]?.claimId ?? ''), asOf }, words),
    cardOfDay({ ...timeline, asOf }, words),
    cardOfEvent({ asOf, event: flood, situation, days: [] } as never, words),
    cardOfSituation(situation, asOf, words),
  ])
    expect(card.asItStood).toBe('This page as it stood on 21 July 2025, 19:00 Kyiv time.');
});

test('a long statement is shortened between words', () => {
  const page = claimPage(claims[0]?.claimId ?? '');
  const { title } = cardOfClaim(
    { ...page, claim: { ...page.claim, statement: 'Water stood in the street. '.repeat(60) } },
    words,
  );
  expect(title.length).toBeLessThanOrEqual(263);
  expect(title).toMatch(/\w …$/);
});

describe('a card is drawn as 1200 by 630', () => {
  test('of a day', async () => {
    expect(await sizeOf(cardOfDay(timeline, words))).toEqual([1200, 630]);
  });
  test.each([
    ['Cyrillic', 'Вода перелилася через греблю біля Старої Греблі: її ґрунт розмило'],
    ['pictures', '🌊🌊🌊 👩‍👩‍👧‍👦 🇺🇦'],
    ['letters that no typeface has', '水が堤防を越えた ماء 𒀀 ༀ'],
    ['markup', '</text><script>alert(1)</script> & "quotes" \u202Ereversed'],
    ['halves of characters', 'dam \uD83D \uDE00'],
    ['one word without an end', 'w'.repeat(400)],
    ['nothing', ''],
  ])('of a statement with %s', async (_, statement) => {
    const page = claimPage(claims[0]?.claimId ?? '');
    const card = cardOfClaim({ ...page, claim: { ...page.claim, statement } }, words);
    expect(await sizeOf(card)).toEqual([1200, 630]);
  });
});
