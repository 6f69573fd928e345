import { nbsp } from '@/messages/characters';
import type { Words } from '@/messages/words';
import type { PublicFigure } from '@/newsroom/timeline/version';

type Props = { figure: PublicFigure; language: string; words: Words };

/**
 * A figure in words. Its unit is the desk's own word, and is marked so where the page is in another language.
 *
 * @param language BCP 47, of the situation's own words.
 */
export function FigureValue({ figure, language, words }: Props) {
  const unit = words.unitOf(figure);
  const isOfPage = language.split('-')[0] === words.language.split('-')[0];
  if (!unit || isOfPage) return words.figure(figure);
  return (
    <>
      {words.figure({ ...figure, unit: '' })}
      {nbsp}
      <span lang={language}>{unit}</span>
    </>
  );
}
