/** What a reader wants to see of a day. */
export const filters = {
  title: 'Show',
  all: 'All claims',
  standing: 'Standing',
  places: 'Places',
  topics: 'Topics',
  shown: (shown: string, all: string) => `Showing ${shown} of ${all}.`,
  none: (all: string) => `None of the ${all} of this day fits this choice.`,
  remove: (name: string) => `Show also what is not “${name}”`,
  removeAll: 'Show all claims',
  more: (number: string) => `${number} more`,
  choose: 'Choose what to show',
};
