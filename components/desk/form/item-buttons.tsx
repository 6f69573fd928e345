'use client';

import { type FieldName, useFormMetadata } from '@conform-to/react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useAnswer } from './desk-form';

/** Adds an item to a list of the form; without script the page comes back with it. */
export function AddItem({
  list,
  item,
  children,
}: {
  list: string;
  item?: Record<string, string>;
  children: ReactNode;
}) {
  const form = useFormMetadata();
  const name = list as FieldName<Record<string, string>[]>;
  return (
    <button
      {...form.insert.getButtonProps({ name, defaultValue: item ?? {} })}
      type="submit"
      className="desk-button-small"
    >
      {children}
    </button>
  );
}

/** Takes an item of a list out of the form. */
export function RemoveItem({ list, index, children }: { list: string; index: number; children: ReactNode }) {
  const form = useFormMetadata();
  return (
    <button
      {...form.remove.getButtonProps({ name: list, index })}
      type="submit"
      className="desk-button-quiet"
    >
      {children}
    </button>
  );
}

/**
 * Whether an item is the one that was just added, without script: its first field then takes the focus, so that
 * the new page opens where one was. With script the group itself takes it, by `useFocusWhenAdded`.
 */
export function useJustAdded(list: string, index: number, length: number): boolean {
  const intent = useAnswer().state.reply?.intent;
  return intent?.type === 'insert' && intent.payload.name === list && index === length - 1;
}

/** Moves the focus to the first field of the last item when a list has grown. */
export function useFocusWhenAdded<E extends HTMLElement>(length: number) {
  const list = useRef<E>(null);
  const before = useRef(length);
  useEffect(() => {
    if (length > before.current) {
      const items = list.current?.querySelectorAll<HTMLElement>(':scope > [data-item]');
      items?.[items.length - 1]
        ?.querySelector<HTMLElement>('input:not([type=hidden]),textarea,select')
        ?.focus();
    }
    before.current = length;
  }, [length]);
  return list;
}
