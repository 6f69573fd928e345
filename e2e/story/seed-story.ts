import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ownJuly, ownJune } from './own-reports';

/** Folder of the given reports, beside the project; absent on other machines. */
const given = fileURLToPath(new URL('../../../shared/reports/docs/', import.meta.url));
const givenJuly = `${given}000_2f14382cb2981443.txt`;
const givenJune = `${given}003_cf892d4c8b096d6b.txt`;

export const givenReportsAreHere = existsSync(givenJuly) && existsSync(givenJune);

export type ReportText = {
  title: string;
  author: string;
  publishedOn: string;
  text: string;
  /** First words of the part that does not belong to the report. */
  appeal?: string;
};

export type StoryClaim = {
  key: string;
  report: 'july' | 'june';
  /** Fields of the claim form by name; quotes are found in the text by their first and last words. */
  fields: Record<string, unknown>;
  citations: StoryCitation[];
  verdict: string;
  method?: string;
  /** Claims of the story to which it relates. */
  relations?: { kind: string; key: string }[];
};

export type StoryCitation = {
  /** The quote, by a few words at its beginning and at its end. */
  from: string;
  to: string;
  /** Which of several places, where the words stand more than once. */
  occurrence?: string;
  note?: string;
  summaryOnly?: boolean;
  steps: { source?: string; label?: string; verb: string; office?: string }[];
};

export const sources = [
  { name: 'Institute for the Study of War', kind: 'research_institute', aliases: 'ISW', party: '' },
  { name: 'Ukrainian Air Force', kind: 'military', aliases: 'Air Force', party: 'Government of Ukraine' },
  {
    name: 'Volodymyr Zelensky',
    kind: 'person',
    aliases: 'Zelenskyy\nZelenskiy',
    party: 'Government of Ukraine',
  },
  { name: 'Timur Tkachenko', kind: 'person', aliases: '', party: 'Kyiv City Military Administration' },
  { name: 'Denys Shmyhal', kind: 'person', aliases: 'Shmyhal', party: 'Government of Ukraine' },
  { name: 'Boris Pistorius', kind: 'person', aliases: 'Pistorius', party: 'Government of Germany' },
  { name: 'Suspilne', kind: 'news_outlet', aliases: '', party: '' },
  { name: 'TASS', kind: 'news_agency', aliases: '', party: 'Government of Russia' },
  { name: 'John Healey', kind: 'person', aliases: '', party: 'Government of the United Kingdom' },
];

export const measures = [
  ['drones launched', 'drones'],
  ['drones stopped', 'drones'],
  ['missiles launched', 'missiles'],
  ['drones that hit', 'drones'],
  ['places hit', 'places'],
  ['places with debris', 'places'],
  ['killed', 'people'],
  ['injured', 'people'],
  ['Patriot systems pledged', 'systems'],
  ['shells pledged', 'shells'],
  ['money pledged', 'EUR'],
] as const;

export const places = [
  { name: 'Ukraine', kind: 'country', parent: '' },
  { name: 'Kyiv', kind: 'settlement', parent: 'Ukraine' },
  { name: 'Turkey', kind: 'country', parent: '' },
  { name: 'Istanbul', kind: 'settlement', parent: 'Turkey' },
  { name: 'Norway', kind: 'country', parent: '' },
] as const;

const night = { precision: 'night', date: '2025-07-20', phrase: 'night of July 20 to 21' };
const onTheDay = { precision: 'day', date: '2025-07-21' };
const strike = 'Missile and drone strike across Ukraine';
const talks = 'Proposed third round of talks';
const pledges = 'Pledges at the Ukraine Defence Contact Group';
const airForce = [{ source: 'Ukrainian Air Force', verb: 'reported' }];
const shmyhal = [{ source: 'Shmyhal', verb: 'announced', office: 'defence minister of Ukraine' }];

/** The claims that the first house has to carry. `words` are the figures as they stand in the passages of either set of texts. */
export function storyClaims(isGiven: boolean): StoryClaim[] {
  const pick = <T>(ofGiven: T, ofOwn: T) => (isGiven ? ofGiven : ofOwn);
  return [
    {
      key: 'launched',
      report: 'july',
      fields: {
        statement: 'Russian forces launched 426 strike and decoy drones overnight.',
        kind: 'event',
        time: night,
        newEventTitle: strike,
        places: [{ place: 'Ukraine', role: 'impact' }],
        figures: [{ measure: 'drones launched', value: '426', qualifier: 'exact', words: '426' }],
      },
      citations: [
        pick(
          {
            from: 'The Ukrainian Air Force reported that Russian forces launched',
            to: 'Krasnodar Krai.',
            note: '1',
            steps: airForce,
          },
          { from: 'In its morning bulletin', to: 'Primorsko-Akhtarsk.', note: '1', steps: airForce },
        ),
      ],
      verdict: 'attributed',
    },
    {
      key: 'missiles',
      report: 'july',
      fields: {
        statement:
          'Russian forces also launched five Kinzhal missiles, four Kalibr cruise missiles, one Iskander-K and 14 Kh-101 cruise missiles.',
        kind: 'event',
        time: night,
        event: strike,
        figures: [
          { measure: 'missiles launched', value: '5', qualifier: 'exact', words: 'five', unit: 'Kinzhal' },
          { measure: 'missiles launched', value: '4', qualifier: 'exact', words: 'four', unit: 'Kalibr' },
          { measure: 'missiles launched', value: '1', qualifier: 'exact', words: 'one', unit: 'Iskander-K' },
          { measure: 'missiles launched', value: '14', qualifier: 'exact', words: '14', unit: 'Kh-101' },
          { measure: 'missiles launched', value: '24', qualifier: 'exact', sum: '1 + 2 + 3 + 4' },
        ],
      },
      citations: [
        pick(
          { from: 'also launched five Kh-46 Kinzhal', to: 'Saratov Oblast.', steps: airForce },
          { from: 'The bulletin adds five', to: '14 Kh-101 missiles.', steps: airForce },
        ),
      ],
      verdict: 'attributed',
    },
    {
      key: 'downed',
      report: 'july',
      fields: {
        statement: 'Ukrainian forces shot down or suppressed 200 strike drones and 203 decoys.',
        kind: 'event',
        time: night,
        event: strike,
        figures: [
          {
            measure: 'drones stopped',
            value: '200',
            qualifier: 'exact',
            words: '200',
            unit: 'strike drones',
          },
          { measure: 'drones stopped', value: '203', qualifier: 'exact', words: '203', unit: 'decoys' },
          { measure: 'drones stopped', value: '403', qualifier: 'exact', sum: '1 + 2' },
        ],
      },
      citations: [
        pick(
          { from: 'shot down and suppressed 200', to: '203 decoy drones', steps: airForce },
          { from: 'By the same count', to: '203 decoys.', steps: airForce },
        ),
      ],
      verdict: 'attributed',
    },
    {
      key: 'hits',
      report: 'july',
      fields: {
        statement: 'Twenty-three drones hit three places, and debris fell at 12.',
        kind: 'event',
        time: night,
        event: strike,
        figures: [
          { measure: 'drones that hit', value: '23', qualifier: 'exact', words: '23' },
          { measure: 'places hit', value: '3', qualifier: 'exact', words: 'three' },
          { measure: 'places with debris', value: '12', qualifier: 'exact', words: '12' },
        ],
      },
      citations: [
        pick(
          { from: '23 strike drones hit', to: '12 locations', steps: airForce },
          { from: 'It lists 23 drones', to: 'debris in 12 more', steps: airForce },
        ),
      ],
      verdict: 'attributed',
    },
    {
      key: 'toll',
      report: 'july',
      fields: {
        statement: 'The strikes injured 15 civilians and killed two people.',
        kind: 'event',
        time: night,
        event: strike,
        figures: [
          { measure: 'injured', value: '15', qualifier: 'exact', words: '15', asOfDate: '2025-07-21' },
          { measure: 'killed', value: '2', qualifier: 'exact', words: 'two', asOfDate: '2025-07-21' },
        ],
      },
      citations: [
        pick(
          {
            from: 'President Volodymyr Zelensky stated that the Russian',
            to: 'killed two',
            note: '4',
            steps: [{ source: 'Zelenskyy', verb: 'said', office: 'president of Ukraine' }],
          },
          {
            from: 'President Volodymyr Zelensky put',
            to: 'killed at two',
            note: '4',
            steps: [{ source: 'Zelenskyy', verb: 'said', office: 'president of Ukraine' }],
          },
        ),
      ],
      verdict: 'attributed',
    },
    {
      key: 'metro',
      report: 'july',
      fields: {
        statement: 'The entrance of a metro station in Kyiv was damaged.',
        kind: 'event',
        time: night,
        event: strike,
        places: [{ place: 'Kyiv', role: 'impact' }],
      },
      citations: [
        pick(
          {
            from: 'Head Timur Tkachenko reported',
            to: 'in the city.',
            note: '3',
            steps: [
              {
                source: 'Timur Tkachenko',
                verb: 'reported',
                office: 'head of the Kyiv City Military Administration',
              },
            ],
          },
          {
            from: 'Timur Tkachenko, who heads',
            to: 'was hit.',
            note: '3',
            steps: [
              {
                source: 'Timur Tkachenko',
                verb: 'said',
                office: 'head of the Kyiv City Military Administration',
              },
            ],
          },
        ),
      ],
      verdict: 'attributed',
    },
    {
      key: 'patriot',
      report: 'july',
      fields: {
        statement: 'Germany announced that it will transfer five Patriot systems to Ukraine.',
        kind: 'announcement',
        time: onTheDay,
        newEventTitle: pledges,
        figures: [
          {
            measure: 'Patriot systems pledged',
            value: '5',
            qualifier: 'exact',
            words: 'five',
            citation: '1',
          },
        ],
        due: { precision: 'unknown', phrase: 'in the near future' },
      },
      citations: [
        pick(
          {
            from: 'Minister Denys Shmyhal announced that',
            to: 'in the near future',
            note: '5',
            steps: shmyhal,
          },
          {
            from: 'Defence minister Denys Shmyhal announced',
            to: 'five Patriot systems',
            note: '5',
            steps: shmyhal,
          },
        ),
        pick(
          {
            from: 'Minister Boris Pistorius also confirmed',
            to: 'to Ukraine.',
            note: '6',
            steps: [{ source: 'Pistorius', verb: 'confirmed', office: 'defence minister of Germany' }],
          },
          {
            from: 'His German colleague',
            to: 'with interceptors.',
            note: '6',
            steps: [{ source: 'Pistorius', verb: 'confirmed', office: 'defence minister of Germany' }],
          },
        ),
      ],
      verdict: 'verified',
      method: 'source_checked',
    },
    {
      key: 'shells',
      report: 'july',
      fields: {
        statement: 'Ukraine’s defence minister announced that Germany will send 200,000 Gepard shells.',
        kind: 'announcement',
        time: onTheDay,
        event: pledges,
        figures: [{ measure: 'shells pledged', value: '200000', qualifier: 'exact', words: '200,000' }],
      },
      citations: [
        pick(
          { from: 'Minister Denys Shmyhal announced', to: 'shells to Ukraine.', note: '5', steps: shmyhal },
          { from: 'Defence minister Denys Shmyhal announced', to: 'Gepard guns.', note: '5', steps: shmyhal },
        ),
      ],
      verdict: 'attributed',
    },
    {
      key: 'norway',
      report: 'july',
      fields: {
        statement:
          'Ukraine’s defence minister said that Norway allocated one billion euros (given as $1.67 billion) for Ukrainian drones in 2025.',
        kind: 'announcement',
        time: onTheDay,
        event: pledges,
        places: [{ place: 'Norway', role: 'origin' }],
        figures: [
          {
            measure: 'money pledged',
            value: '1000000000',
            qualifier: 'exact',
            words: 'one billion euros',
            unit: 'EUR',
          },
          {
            measure: 'money pledged',
            value: '1670000000',
            qualifier: 'about',
            words: '1.67 billion',
            unit: 'USD',
            convertedFrom: '1',
          },
        ],
      },
      citations: [
        pick(
          {
            from: 'Shmyhal stated that Norway also allocated',
            to: 'purchases in 2025',
            steps: [{ source: 'Shmyhal', verb: 'said', office: 'defence minister of Ukraine' }],
          },
          {
            from: 'Norway, Shmyhal stated',
            to: 'for drones',
            steps: [{ source: 'Shmyhal', verb: 'said', office: 'defence minister of Ukraine' }],
          },
        ),
      ],
      verdict: 'attributed',
    },
    {
      key: 'talks-22',
      report: 'july',
      fields: {
        statement: 'A source told Suspilne that delegations could meet in Istanbul on 22 or 23 July.',
        kind: 'announcement',
        time: onTheDay,
        newEventTitle: talks,
        places: [{ place: 'Istanbul', role: 'meeting' }],
        due: {
          precision: 'range',
          date: '2025-07-22',
          endDate: '2025-07-23',
          phrase: 'as early as July 22 or 23',
        },
      },
      citations: [
        pick(
          {
            from: 'A source told Ukrainian outlet Suspilne',
            to: 'July 22 or 23.',
            note: '14',
            steps: [
              { source: 'Suspilne', verb: 'reported' },
              { label: 'a source', verb: 'said' },
            ],
          },
          {
            from: 'A source of the outlet Suspilne',
            to: 'in Istanbul.',
            note: '14',
            steps: [
              { source: 'Suspilne', verb: 'reported' },
              { label: 'a source', verb: 'said' },
            ],
          },
        ),
      ],
      verdict: 'attributed',
    },
    {
      key: 'talks-24',
      report: 'july',
      fields: {
        statement: 'Unnamed sources told TASS that negotiations may be held on 24 or 25 July.',
        kind: 'announcement',
        time: onTheDay,
        event: talks,
        places: [{ place: 'Istanbul', role: 'meeting' }],
        due: { precision: 'range', date: '2025-07-24', endDate: '2025-07-25', phrase: 'July 24 or 25' },
      },
      citations: [
        pick(
          {
            from: 'Unspecified sources cited by',
            to: 'July 24 or 25.',
            note: '15',
            steps: [
              { source: 'TASS', verb: 'reported' },
              { label: 'unspecified sources', verb: 'said' },
            ],
          },
          {
            from: 'The agency TASS',
            to: 'July 24 or 25.',
            note: '15',
            steps: [
              { source: 'TASS', verb: 'reported' },
              { label: 'unspecified sources', verb: 'said' },
            ],
          },
        ),
      ],
      verdict: 'attributed',
      relations: [{ kind: 'contradicts', key: 'talks-22' }],
    },
    {
      key: 'aims',
      report: 'july',
      fields: {
        statement: 'The institute assesses that the Kremlin draws out talks to go on with its offensive.',
        kind: 'assessment',
        time: onTheDay,
      },
      citations: [
        pick(
          { from: 'ISW continues to assess that', to: 'the West.', note: '19', steps: [] },
          { from: 'The writers of this digest assess', to: 'fight on.', note: '19', steps: [] },
        ),
      ],
      verdict: 'attributed',
    },
    {
      key: 'drive',
      report: 'july',
      fields: {
        statement: 'Britain’s defence secretary announced a “50-day drive” to arm Ukraine.',
        kind: 'announcement',
        names: '50-day drive',
        time: onTheDay,
        event: pledges,
      },
      citations: [
        pick(
          {
            from: 'British Defense Secretary John Healey announced',
            to: 'negotiating table.',
            summaryOnly: true,
            steps: [
              { source: 'John Healey', verb: 'announced', office: 'defence secretary of the United Kingdom' },
            ],
          },
          {
            from: 'Britain’s John Healey spoke',
            to: 'to arm Ukraine.',
            summaryOnly: true,
            steps: [
              { source: 'John Healey', verb: 'announced', office: 'defence secretary of the United Kingdom' },
            ],
          },
        ),
      ],
      verdict: 'attributed',
    },
    {
      key: 'june',
      report: 'june',
      fields: {
        statement: 'Russia launched about 80 drones, and Ukrainian air defences stopped about 70.',
        kind: 'event',
        time: {
          precision: 'night',
          date: '2025-06-19',
          phrase: 'that night',
          open: true,
          choiceReason:
            'The report speaks of strikes on 20 June, so we take the night that ended on that day.',
        },
        figures: [
          { measure: 'drones launched', value: '80', qualifier: 'about', words: '80' },
          { measure: 'drones stopped', value: '70', qualifier: 'about', words: '70' },
        ],
      },
      citations: [
        pick(
          { from: 'According to Ukraine’s Air Force', to: '70 of them.', steps: airForce },
          { from: 'The Air Force of Ukraine said', to: '70 of them.', steps: airForce },
        ),
      ],
      verdict: 'attributed',
    },
  ];
}

export function storyReports(isGiven: boolean): Record<'july' | 'june', ReportText> {
  return {
    july: {
      title: isGiven ? 'Another massive missile and drone strike' : 'Evening digest',
      author: 'ISW',
      publishedOn: '2025-07-21',
      text: isGiven ? readFileSync(givenJuly, 'utf8') : ownJuly,
      appeal: isGiven ? 'Wilson Center' : 'Our appeal',
    },
    june: {
      title: '',
      author: '',
      publishedOn: '',
      text: isGiven ? readFileSync(givenJune, 'utf8') : ownJune,
    },
  };
}

/** The exact words between a beginning and an end, as they stand in the text. */
export function quoteFrom(text: string, { from, to }: StoryCitation): string {
  const folded = text.replaceAll('\u00A0', ' ');
  const start = folded.indexOf(from);
  const end = folded.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`the text has no “${from}” … “${to}”`);
  return text.slice(start, end + to.length);
}
