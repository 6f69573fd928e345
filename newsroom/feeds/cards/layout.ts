import type { Standing } from '@/db/vocabulary';
import type { Card } from './card';

/** As wide and high as those who show shared pages want it, in pixels. */
export const cardSize = { width: 1200, height: 630 };

/** An element as satori takes it, without React. */
export type Box = {
  type: string;
  props: { style?: Record<string, string | number>; children?: unknown } & Record<string, unknown>;
};

/** Each typeface comes in a file for each alphabet, under a name of its own: of two files of one name satori takes one. */
export const alphabets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const;

export function nameOf(face: string, alphabet: (typeof alphabets)[number]): string {
  return `${face} ${alphabet}`;
}

function familyOf(face: string): string {
  return alphabets.map((alphabet) => nameOf(face, alphabet)).join(', ');
}

/** The light colours of components/ui/tokens.css; a card has no theme. */
const ink = { 1: '#17191d', 2: '#4c525c', rule: '#cfc9bc', sheet: '#ffffff', note: '#fbf0da' };
const colours: Record<Standing, { ink: string; paper: string }> = {
  verified: { ink: '#1b6e45', paper: '#e6f2eb' },
  corroborated: { ink: '#1b6771', paper: '#e3f1f3' },
  attributed: { ink: '#835600', paper: '#fbf0da' },
  disputed: { ink: '#a8361c', paper: '#fae7e1' },
  refuted: { ink: '#8c1d2f', paper: '#f7e3e6' },
  unverifiable: { ink: '#5b5f86', paper: '#eaeaf4' },
  withdrawn: { ink: '#5f656f', paper: '#eeece7' },
};

/** The shapes of components/ui/standing-badge.tsx, on a square of 14. */
const shapes: Record<Standing, (colour: string) => Box[]> = {
  verified: (c) => [disc(c), cut('M4 7.2l2.1 2.1L10.2 5')],
  corroborated: (c) => [ring(c, 5.6), path({ d: 'M7 1.4a5.6 5.6 0 0 1 0 11.2z', fill: c })],
  attributed: (c) => [ring(c, 5.6, { 'stroke-dasharray': '2.4 2' })],
  disputed: (c) => [path({ d: 'M7 .8 13.4 12.6H.6z', fill: c }), cut('M7 5v3.4M7 10v1.2')],
  refuted: (c) => [disc(c), cut('M4.7 4.7l4.6 4.6M9.3 4.7 4.7 9.3')],
  unverifiable: (c) => [
    ring(c, 5.8),
    stroke(c, 'M5.2 5.6a1.8 1.7 0 1 1 2.6 1.5c-.5.3-.8.6-.8 1.2M7 9.8v1.1'),
  ],
  withdrawn: (c) => [ring(c, 5.4), stroke(c, 'M1 13 13 1')],
};

/** A card as a tree of boxes. */
export function layOut(card: Card): Box {
  const { standing, isWarning } = card;
  const above = [card.demonstration, card.asItStood].filter((told) => told !== null);
  const colour = standing && colours[standing.shown === 'confirmedAsSaid' ? 'verified' : standing.shown];
  return column(
    {
      ...cardSize,
      boxSizing: 'border-box',
      padding: '44px 64px 36px',
      backgroundColor: ink.sheet,
      color: ink[1],
      fontFamily: familyOf('Inter'),
      borderTop: `14px solid ${colour?.ink ?? ink[1]}`,
    },
    [
      above.length > 0 &&
        text(above.join(' '), {
          fontSize: 24,
          fontWeight: 600,
          lineHeight: 1.2,
          padding: '8px 16px',
          marginBottom: above.length > 1 ? 16 : 22,
          backgroundColor: ink.note,
        }),
      row({ alignItems: 'center', justifyContent: 'space-between' }, [
        standing && colour && badge(standing, colour, isWarning),
        text(card.over, { fontSize: 28, color: ink[2] }),
      ]),
      text(card.title, {
        marginTop: 26,
        flexGrow: 1,
        flexShrink: 1,
        minHeight: 0,
        overflow: 'hidden',
        fontFamily: familyOf('Source Serif 4'),
        fontWeight: 600,
        fontSize: sizeOf(card),
        lineHeight: 1.22,
        wordBreak: 'break-word',
        ...(isWarning && { color: ink[2], textDecoration: 'line-through' }),
      }),
      card.under &&
        text(card.under, {
          fontSize: 28,
          lineHeight: 1.35,
          marginTop: 18,
          color: ink[2],
          wordBreak: 'break-word',
        }),
      row(
        {
          marginTop: 24,
          paddingTop: 18,
          borderTop: `2px solid ${ink.rule}`,
          justifyContent: 'space-between',
          fontSize: 26,
        },
        [text(card.site, { fontWeight: 600 }), text(card.situation, { color: ink[2] })],
      ),
    ],
  );
}

function badge(
  { shown, word }: NonNullable<Card['standing']>,
  colour: { ink: string; paper: string },
  isLarge: boolean,
): Box {
  const side = isLarge ? 76 : 40;
  return row(
    {
      alignItems: 'center',
      padding: isLarge ? '10px 28px 10px 20px' : '6px 20px 6px 14px',
      backgroundColor: colour.paper,
      color: colour.ink,
      fontWeight: 600,
      fontSize: isLarge ? 72 : 34,
    },
    [
      {
        type: 'svg',
        props: {
          viewBox: '0 0 14 14',
          width: side,
          height: side,
          style: { marginRight: side / 3 },
          children: shapes[shown === 'confirmedAsSaid' ? 'verified' : shown](colour.ink),
        },
      },
      text(word, {}),
    ],
  );
}

/** In pixels: the longest statement that a card takes still fits beside a large standing and what is told above it. */
function sizeOf({ title, isWarning, asItStood }: Card): number {
  const size = title.length <= 60 ? 68 : title.length <= 110 ? 56 : title.length <= 180 ? 46 : 39;
  const fitting = isWarning ? Math.min(size, title.length <= 180 ? 42 : 34) : size;
  return asItStood ? Math.round(fitting * 0.8) : fitting;
}

type Style = Record<string, string | number>;

function column(style: Style, children: unknown[]): Box {
  return box({ ...style, flexDirection: 'column' }, children);
}

function row(style: Style, children: unknown[]): Box {
  return box({ ...style, flexDirection: 'row' }, children);
}

function box(style: Style, children: unknown[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: children.filter(Boolean) } };
}

function text(words: string, style: Style): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: words } };
}

const path = (props: Record<string, unknown>): Box => ({ type: 'path', props });
const disc = (fill: string): Box => ({ type: 'circle', props: { cx: 7, cy: 7, r: 6.4, fill } });
const ring = (colour: string, r: number, more: Record<string, unknown> = {}): Box => ({
  type: 'circle',
  props: { cx: 7, cy: 7, r, fill: 'none', stroke: colour, 'stroke-width': 1.6, ...more },
});
const stroke = (colour: string, d: string): Box =>
  path({ d, fill: 'none', stroke: colour, 'stroke-width': 1.5, 'stroke-linecap': 'round' });
const cut = (d: string): Box => stroke('#ffffff', d);
