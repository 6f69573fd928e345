export const queueText = {
  title: 'Queue',
  waiting: 'Waiting for review',
  noWaiting: 'Nothing waits for a review.',
  drafts: 'Your drafts',
  noDrafts: 'You have no drafts.',
  returned: 'Returned to you',
  published: 'Recently published',
  noPublished: 'Nothing has been published yet.',
  newClaim: 'New claim',
  capture: 'Capture a report',
  start: 'Begin here',
  startSteps: [
    ['/desk/situations/new', 'Open a situation', 'what the desk follows, with its time zone and language'],
    ['/desk/sources/new', 'Add the sources', 'people and organisations that say or publish something'],
    ['/desk/reports/new', 'Capture a report', 'then take claims from its text'],
  ] as const,
  yours: 'yours, so another editor reviews it',
} as const;
