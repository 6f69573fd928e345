import type { SourceLine } from '@/newsroom/sources/find';

/** Every name of every source, for fields whose `list` is "sources"; an alias tells whose it is. */
export function SourceNames({
  sources,
}: {
  sources: readonly Pick<SourceLine, 'name' | 'aliases' | 'partyName'>[];
}) {
  return (
    <datalist id="sources">
      {sources.flatMap(({ name, aliases, partyName }) => [
        <option key={name} value={name} label={partyName === name ? undefined : partyName} />,
        ...aliases.map((alias) => <option key={`${name} ${alias}`} value={alias} label={name} />),
      ])}
    </datalist>
  );
}
