/** What a single key does at the workbench. */
export type Command =
  | 'next'
  | 'previous'
  | 'accept'
  | 'edit'
  | 'refuse'
  | 'undo'
  | 'switch'
  | 'take'
  | 'names'
  | 'help'
  | Move;
/** An end of the passage that moves, by what, and whither. */
export type Move = `${'start' | 'end'} ${'word' | 'sentence'} ${'on' | 'back'}`;

const commands: Readonly<Record<string, Command>> = {
  j: 'next',
  k: 'previous',
  a: 'accept',
  e: 'edit',
  x: 'refuse',
  u: 'undo',
  s: 'switch',
  t: 'take',
  n: 'names',
  '?': 'help',
  '[': 'end word back',
  ']': 'end word on',
  '{': 'end sentence back',
  '}': 'end sentence on',
  '<': 'start word back',
  '>': 'start word on',
  '(': 'start sentence back',
  ')': 'start sentence on',
};

/** A key as the browser tells of it. */
type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; isComposing: boolean };

/**
 * What a key that was pressed means; null for none. With Control, Command or Alt it belongs to somebody else (AltGr comes as
 * Control with Alt, and writes brackets on many keyboards).
 */
export function commandOf({ key, ctrlKey, metaKey, altKey, isComposing }: Pressed): Command | null {
  const writesSign = ctrlKey && altKey && /^[[\]{}<>()?]$/.test(key);
  if (isComposing || metaKey || ((ctrlKey || altKey) && !writesSign)) return null;
  const known = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(commands, known) ? (commands[known] ?? null) : null;
}

/** Whether keys go into what has the focus. */
export function takesKeys(element: Element | null): boolean {
  return (
    element?.matches('input, textarea, select, [contenteditable]:not([aria-readonly]), [role=combobox]') ??
    false
  );
}
