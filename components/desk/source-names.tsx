import type { SourceLine } from '@/newsroom/sources/find';

/** Every name of every source, for fields whose `list` is "sources"; an alias tells whose it is. */
export function SourceNames({
  sources,
}: {
  sources: readonly (Pick<SourceLine, 'name' | 'aliases' | 'partyName'> &
    Partial<Pick<SourceLine, 'mergedNames'>>)[];
}) {
  return (
    <datalist id="sources">
      {sources.flatMap(({ name, aliases, partyName, mergedNames = [] }) => [
        <option key={name} value={name} label={partyName === name ? undefined : partyName} />,
        ...[...aliases, ...mergedNames].map((alias) => (
          <option key={`${name} ${alias}`} value={alias} label={name} />
        )),
      ])}
    </datalist>
  );
}
