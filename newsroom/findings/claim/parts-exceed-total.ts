import { type ClaimRule, slackOf } from './read-claim';

/** Parts that are more than the whole of which they are part, by more than "about" allows. */
export const partsExceedTotal: ClaimRule = ({ figures }) =>
  figures.flatMap((whole) => {
    const parts = figures.filter(({ partOfId }) => partOfId === whole.id);
    const sum = parts.reduce((total, { value }) => total + Number(value), 0);
    const isOpen = whole.qualifier === 'at_least' || whole.qualifier === 'more_than';
    const slack = [whole, ...parts].reduce(
      (all, { value, qualifier }) => all + slackOf(Number(value), qualifier),
      0,
    );
    if (parts.length === 0 || isOpen || sum <= Number(whole.value) + slack) return [];
    return [
      {
        rule: 'parts_exceed_total',
        at: [],
        facts: { measure: whole.measure, total: whole.value, parts: parts.map(({ value }) => value), sum },
      },
    ];
  });
