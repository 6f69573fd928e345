/** Two reports of a day, written for the tests. */
export const bulletin = [
  'River bulletin, 20 May 2025',
  '',
  'The river service said that water rose by 61 centimetres overnight at Kamianka.[1] The mayor of Kamianka, Olha Hrytsenko, said that 240 people left their homes on the left bank and 130 on the right bank, 370 in all.[2] She announced that the bridge at Kamianka will be open again by 28 May.[3]',
  '',
  'Unnamed rescuers told the news agency Lan that about forty houses stand under water.[4] The flood desk assesses that the water will stay high for some days.',
  '',
  'Рівень води спадає, повідомила річкова служба.',
].join('\n');

export const wire = [
  'Lan, 20 May 2025',
  '',
  'The district administration counted 25 flooded houses, not forty.[1] A falling tree injured two people at Kamianka.[2]',
].join('\n');

type Fields = Record<string, unknown>;

/** Six claims with every field of the form between them. */
export function sixClaims(of: {
  bulletin: string;
  wire: string;
  topic: string;
  event?: string;
  rise?: string;
}): Record<'rise' | 'evacuated' | 'bridge' | 'houses' | 'outlook' | 'falling', Fields> {
  const cite = (quote: string, more: Fields = {}) => ({
    reportId: of.bulletin,
    quote,
    stance: 'supports',
    ...more,
  });
  return {
    rise: {
      statement: 'The river rose by 61 centimetres overnight at Kamianka.',
      kind: 'event',
      citations: [
        cite('water rose by 61 centimetres overnight at Kamianka', {
          note: '1',
          steps: [{ source: 'River service', verb: 'said' }],
        }),
      ],
      time: { precision: 'night', date: '2025-05-19', phrase: 'overnight' },
      places: [{ place: 'Kamianka', role: 'impact' }],
      figures: [
        { measure: 'water level rise', value: '61', qualifier: 'exact', words: '61 centimetres', unit: 'cm' },
      ],
      newEventTitle: 'Second flood wave at Kamianka',
    },
    evacuated: {
      statement: 'In Kamianka 370 people left their homes, 240 on the left bank and 130 on the right.',
      kind: 'event',
      citations: [
        cite('240 people left their homes on the left bank and 130 on the right bank, 370 in all', {
          note: '2',
          steps: [{ source: 'Gritsenko', verb: 'said', office: 'mayor of Kamianka' }],
        }),
      ],
      time: { precision: 'day', date: '2025-05-20', approximate: true },
      places: [{ place: 'Kamianka', role: 'origin' }],
      figures: [
        { measure: 'evacuated', value: '240', qualifier: 'exact', words: '240 people', partOf: '3' },
        { measure: 'evacuated', value: '130', qualifier: 'exact', words: '130', partOf: '3' },
        { measure: 'evacuated', value: '370', asOfDate: '2025-05-20', asOfClock: '09:30', sum: '1 + 2' },
      ],
    },
    bridge: {
      statement: 'The mayor of Kamianka announced that the bridge there will be open again by 28 May.',
      kind: 'announcement',
      citations: [
        cite('She announced that the bridge at Kamianka will be open again by 28 May.', {
          note: '3',
          steps: [{ source: 'Olha Hrytsenko', verb: 'announced' }],
          primaryEvidence: true,
          primaryReason: 'The announcement was made in public.',
        }),
      ],
      time: { precision: 'part_of_day', date: '2025-05-20', part: 'morning' },
      due: { precision: 'day', date: '2025-05-28', phrase: 'by 28 May' },
      places: [{ place: 'Kamianka, Vinnytsia Oblast', role: 'mentioned' }],
    },
    houses: {
      statement: 'About 40 houses stand under water at Kamianka.',
      kind: 'event',
      citations: [
        cite('about forty houses stand under water', {
          note: '4',
          steps: [
            { source: 'Lan', verb: 'reported' },
            { label: 'unnamed rescuers', verb: 'said' },
          ],
        }),
        {
          reportId: of.wire,
          quote: 'The district administration counted 25 flooded houses, not forty.',
          stance: 'contradicts',
          note: '1',
          steps: [{ label: 'district administration', verb: 'said' }],
        },
      ],
      time: { precision: 'hour', date: '2025-05-20', clock: '08:00' },
      places: [{ place: 'Kamianka', role: 'impact' }],
      figures: [{ measure: 'houses flooded', value: '40', qualifier: 'about', words: 'about forty' }],
    },
    outlook: {
      statement: 'The flood desk assesses that the water will stay high for some days.',
      kind: 'assessment',
      citations: [
        cite('The flood desk assesses that the water will stay high for some days.', {
          steps: [{ source: 'Flood desk', verb: 'assessed' }],
        }),
      ],
      time: { precision: 'unknown' },
      statedOn: '2025-05-20',
    },
    falling: {
      statement: 'The river service reported that the water is falling.',
      kind: 'statement',
      citations: [
        cite('Рівень води спадає, повідомила річкова служба.', {
          translation: 'The level of the water is falling, the river service reported.',
          steps: [{ source: 'River service', verb: 'reported' }],
        }),
      ],
      time: {
        precision: 'range',
        date: '2025-05-19',
        endDate: '2025-05-20',
        open: true,
        choiceReason: 'The bulletin does not say since when; we take the day of the rise and its own.',
      },
      relations: of.rise ? [{ kind: 'contradicts', claimId: `/claims/${of.rise}` }] : [],
    },
  };
}
