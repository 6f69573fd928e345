'use client';

import { getInputProps, useField } from '@conform-to/react';
import { useCombobox } from 'downshift';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { deskText } from '@/messages/desk';
import { Labelled } from './fields';
import { useHydrated } from './hydrated';

/** One entry of a combobox. */
export type ComboOption = {
  /** Put into the field; one each. */
  value: string;
  /** Further names under which it is found. */
  also: readonly string[];
  /** Said beside it. */
  note?: string;
};

/** An entry that does something else with the words than find them. */
type Offer = { text: (typed: string) => string; use: (typed: string) => void };

type Props = {
  name: string;
  label: string;
  hint?: ReactNode;
  className?: string;
  autoFocus?: boolean;
  options: readonly ComboOption[];
  /** Id of the datalist that serves while there is no script. */
  list: string;
  /** Said when nothing is found. */
  nothing: string;
  /** Offered for words that name nothing. */
  offer?: Offer;
};

type Entry = ComboOption | 'offer';
const most = 40;

/**
 * A line of text with choices that are found by any of their names. Any words may stand in it; the server says whether they name
 * something. Without script it is a plain field with a datalist.
 */
export function ComboField({
  name,
  label,
  hint,
  className,
  autoFocus,
  options,
  list,
  nothing,
  offer,
}: Props) {
  const [field] = useField<string>(name);
  const { key, defaultValue, ...props } = getInputProps(field, {
    type: 'text',
    ariaDescribedBy: hint ? field.descriptionId : undefined,
  });
  return (
    <Labelled field={field} label={label} hint={hint} className={className}>
      <Combo
        // A field that was filled anew begins anew.
        key={key}
        input={{ ...props, autoFocus }}
        initial={defaultValue ?? ''}
        options={options}
        list={list}
        nothing={nothing}
        offer={offer}
      />
    </Labelled>
  );
}

type Input = { id: string; name: string; form: string; autoFocus?: boolean } & Record<string, unknown>;

function Combo({
  input,
  initial,
  options,
  list,
  nothing,
  offer,
}: Pick<Props, 'options' | 'list' | 'nothing' | 'offer'> & { input: Input; initial: string }) {
  const isHydrated = useHydrated();
  const box = useRef<HTMLInputElement>(null);
  const chosen = useRef<string>(null);
  const id = useId();
  const [typed, setTyped] = useState(initial);
  const found = findAmong(options, typed);
  const isKnown = options.some(({ value, also }) =>
    [value, ...also].some((one) => fold(one) === fold(typed)),
  );
  const entries: Entry[] = [...found, ...(offer && typed.trim() && !isKnown ? (['offer'] as const) : [])];
  const combobox = useCombobox<Entry>({
    id,
    inputId: input.id,
    items: entries,
    inputValue: typed,
    // What is offered takes the words elsewhere.
    itemToString: (entry) => (entry === null ? typed : entry === 'offer' ? '' : entry.value),
    selectedItem: null,
    onInputValueChange: ({ inputValue }) => setTyped(inputValue),
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      if (selectedItem === 'offer') offer?.use(typed.trim());
      chosen.current = selectedItem === 'offer' ? '' : selectedItem.value;
      setTyped(chosen.current);
    },
    stateReducer: (state, { type, changes }) => {
      const { stateChangeTypes: types } = useCombobox;
      // Leaving the field keeps what was typed; only choosing chooses.
      if (type === types.InputBlur) return { ...changes, selectedItem: null, inputValue: state.inputValue };
      if (type === types.InputKeyDownEscape && !state.isOpen)
        return { ...changes, inputValue: state.inputValue };
      return changes;
    },
  });

  // What stood in the field before the script arrived stays.
  useEffect(() => {
    if (box.current) setTyped(box.current.value);
  }, []);
  // A choice is told to the form as typing is, once it stands in the field.
  useEffect(() => {
    if (chosen.current !== typed) return;
    chosen.current = null;
    box.current?.dispatchEvent(new Event('input', { bubbles: true }));
  }, [typed]);

  const { isOpen, highlightedIndex } = combobox;
  return (
    <div className="desk-combo">
      <input
        {...combobox.getInputProps({ ...input, ref: box })}
        aria-labelledby={undefined}
        list={isHydrated ? undefined : list}
        autoComplete="off"
        className="desk-input"
      />
      <div className="menu" hidden={!isOpen}>
        <ul {...combobox.getMenuProps({ 'aria-label': deskText.claim.choices })} aria-labelledby={undefined}>
          {isOpen &&
            entries.map((entry, index) => (
              <li
                key={entry === 'offer' ? 'offer' : entry.value}
                {...combobox.getItemProps({ item: entry, index })}
                data-here={highlightedIndex === index || undefined}
              >
                {entry === 'offer' ? offer?.text(typed.trim()) : <Option option={entry} typed={typed} />}
              </li>
            ))}
        </ul>
        {isOpen && found.length === 0 && <p className="desk-meta">{nothing}</p>}
      </div>
    </div>
  );
}

function Option({ option, typed }: { option: ComboOption; typed: string }) {
  return (
    <>
      {option.value}{' '}
      <span className="desk-meta">{[otherName(option, typed), option.note].filter(Boolean).join(' · ')}</span>
    </>
  );
}

/** Those that bear the typed words in one of their names; the ones that begin with them first. */
function findAmong(options: readonly ComboOption[], typed: string): ComboOption[] {
  const words = fold(typed);
  const rank = ({ value, also }: ComboOption) => {
    const names = [value, ...also].map(fold);
    if (names.some((one) => one.startsWith(words))) return 0;
    return names.some((one) => one.includes(words)) ? 1 : 2;
  };
  return options
    .map((option) => ({ option, rank: rank(option) }))
    .filter((one) => one.rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ option }) => option);
}

/** The name by which it was found, where that is not the one it is shown by. */
function otherName({ value, also }: ComboOption, typed: string): string | undefined {
  const words = fold(typed);
  return words && !fold(value).includes(words) ? also.find((one) => fold(one).includes(words)) : undefined;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
