import type { ComboOption } from '@/components/desk/form/combo-field';

/** Every name of every choice, for fields whose `list` is this id, while there is no script. */
export function Names({ id, options }: { id: string; options: readonly ComboOption[] }) {
  return (
    <datalist id={id}>
      {options.flatMap(({ value, also, note }) => [
        <option key={value} value={value} label={note} />,
        ...also.map((name) => <option key={`${value} ${name}`} value={name} label={value} />),
      ])}
    </datalist>
  );
}
