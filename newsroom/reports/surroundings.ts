/**
 * What stands around a passage, cut between words, for people to read. The anchor keeps prefix and suffix by the letter.
 *
 * @param longest of each side, in UTF-16 units.
 */
export function surroundings(
  { prefix, suffix }: { prefix: string; suffix: string },
  longest: number,
): { before: string; after: string } {
  return {
    before: prefix.slice(-longest).replace(/^\S*\s/, ''),
    after: suffix.slice(0, longest).replace(/\s\S*$/, ''),
  };
}
