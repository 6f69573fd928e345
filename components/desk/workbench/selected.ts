/** UTF-16 offsets, half open. */
type Span = { start: number; end: number };

/** Offsets of what is selected in an element's text; null when nothing is, or when it lies elsewhere. */
export function selectedIn(id: string): Span | null {
  const container = document.getElementById(id);
  const selection = document.getSelection();
  if (!container || !selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(container)) return null;
  const whole = document.createRange();
  whole.selectNodeContents(container);
  // A selection that reaches beyond the text counts as far as the text goes.
  const within = range.cloneRange();
  if (within.compareBoundaryPoints(Range.START_TO_START, whole) < 0)
    within.setStart(whole.startContainer, whole.startOffset);
  if (within.compareBoundaryPoints(Range.END_TO_END, whole) > 0)
    within.setEnd(whole.endContainer, whole.endOffset);
  whole.setEnd(within.startContainer, within.startOffset);
  const start = whole.toString().length;
  const { length } = within.toString();
  return length > 0 ? { start, end: start + length } : null;
}
