/** What feeds say of themselves, and the page that explains them. */
export const feeds = {
  /** Who signs all items: nobody's name, since what is public was decided by a desk. */
  desk: 'Daybook desk',
  titles: {
    site: (site: string) => `${site}: everything`,
    situation: (situation: string, site: string) => `${situation} – ${site}`,
    corrections: (situation: string, site: string) => `Corrections: ${situation} – ${site}`,
    part: (part: string, situation: string, site: string) => `${part}: ${situation} – ${site}`,
    claim: (statement: string, site: string) => `Changes: ${statement} – ${site}`,
  },
  holds: {
    site: 'Every claim, correction and withdrawal of this site, with the words behind it.',
    corrections: 'Corrections, clarifications, updates and withdrawals, and nothing else.',
    place: (place: string) => `Claims that name ${place}, with their corrections and withdrawals.`,
    topic: (topic: string) => `Claims on the topic ${topic}, with their corrections and withdrawals.`,
    claim: 'What became of this claim: its text as it stands now, and each of its notices.',
  },
  away: 'This feed cannot be made just now. Please ask again in a moment.',

  subscribe: {
    title: 'Subscribe',
    describe: (situation: string) =>
      `Feeds and data of ${situation}: what each holds, its address, and how to read it.`,
    lead: 'A feed brings what is new to you, without an account, an algorithm or a mailing list. A program called a feed reader asks these addresses now and then and shows what has changed.',
    how: 'How to subscribe',
    steps: [
      'Take a feed reader: there are many, for each phone and computer, and some work in the browser.',
      'Copy an address from the list above and paste it where your reader says “add a feed”. Most readers find our feeds by themselves if you paste the address of any page.',
      'If your reader lets you choose, take Atom. All three forms hold the same, and an item has the same identifier in each.',
    ],
    feeds: 'All feeds',
    situation: 'This situation',
    situationHolds:
      'Each claim with its standing, who says so and the exact words, and every correction. The one that most readers want.',
    corrections: 'Corrections only',
    site: 'Everything on this site',
    siteHolds: 'All situations together.',
    claim: 'One claim',
    claimHolds: 'What becomes of one claim. Its addresses stand on the page of each claim.',
    place: 'A place',
    placeHolds: 'Claims that name a place. Its addresses stand on the page of each place.',
    topic: 'A topic',
    topicHolds: 'Claims on a topic. Its addresses stand on the page of each topic.',
    items: 'What an item is',
    itemsText: [
      'A claim is one item. When it changes, the item changes with it, and its time moves only if there is news: a mended typing error leaves it where it was.',
      'A correction, a clarification, an update and a withdrawal are items of their own. A withdrawn claim keeps its item, which then says so.',
      'Identifiers never change, not even when this site moves to another address.',
    ],
    archive: 'Back to the first claim',
    archiveText: (standard: string) =>
      `A feed holds the latest news. Each links to documents of its archive, which lead back to the first claim: programs that know ${standard} follow them. A document of the archive always holds the same items, as they read now.`,
    data: 'Data',
    dataText: (file: string, moment: string) =>
      `Each day can be had as data, with all its claims, citations and figures: add ${file} to the address of a day. With ${moment} and a moment, it is the day as it stood then.`,
    latestDay: 'The latest day as data',
    polite: (headers: string) =>
      `Feeds may be asked as often as you like. Ask with ${headers}, and the answer is empty while nothing is new.`,
  },
};
