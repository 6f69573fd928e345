import type { Words } from '@/messages/words';
import { type Dot, type DrawnMap, typeOnMap } from '@/newsroom/timeline/map/draw';
import { type Label, labelGap } from '@/newsroom/timeline/map/labels';

type Props = {
  map: DrawnMap;
  /** Of the element: its title and description are named after it. */
  id: string;
  title: string;
  text: string;
  /** In which the names of places are written. */
  language: string;
  words: Words;
  /** Shown narrow on wide pages, too. */
  isSmall?: boolean;
};

/** A map of places as an image: all that it tells stands on the page in words, too. */
export function PlacesMap({ map, id, title, text, language, words, isSmall = false }: Props) {
  const { width, height, land, borders, dots, labels } = map;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
      className={isSmall ? 'map map-small' : 'map'}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{text}</desc>
      <g transform="scale(.1)">
        <path className="map-land" d={land} />
        <path className="map-borders" d={borders} />
      </g>
      {dots.map((dot) => (
        <circle key={dot.id} className={edgeOf(dot)} cx={dot.x} cy={dot.y} r={dot.radius}>
          <title>{`${dot.name}: ${words.count(dot.claims, words.texts.counts.claims)}`}</title>
        </circle>
      ))}
      <Names
        className="map-names-narrow"
        dots={dots}
        labels={labels.narrow}
        type={typeOnMap.narrow}
        language={language}
      />
      <Names
        className="map-names-wide"
        dots={dots}
        labels={labels.wide}
        type={typeOnMap.wide}
        language={language}
      />
    </svg>
  );
}

/** What is more than a settlement wide has a dashed edge. */
export function edgeOf({ precision }: Pick<Dot, 'precision'>): string {
  const isWide = precision === 'country' || precision === 'region' || precision === 'district';
  return isWide ? 'dot dot-wide' : 'dot';
}

type NamesProps = {
  className: string;
  dots: readonly Dot[];
  labels: readonly Label[];
  type: number;
  language: string;
};

function Names({ className, dots, labels, type, language }: NamesProps) {
  return (
    <g className={className} lang={language}>
      {labels.map(({ index, side }) => {
        const dot = dots[index];
        return (
          dot && (
            <text key={dot.id} {...placeOf(dot, side, type)}>
              {dot.name}
            </text>
          )
        );
      })}
    </g>
  );
}

function placeOf({ x, y, radius }: Dot, side: Label['side'], type: number) {
  const from = radius + labelGap;
  const at = (value: number) => Math.round(value * 10) / 10;
  if (side === 'right') return { x: at(x + from), y: at(y + type * 0.35) };
  if (side === 'left') return { x: at(x - from), y: at(y + type * 0.35), textAnchor: 'end' as const };
  const middle = side === 'above' ? y - from - type * 0.25 : y + from + type * 0.95;
  return { x, y: at(middle), textAnchor: 'middle' as const };
}
