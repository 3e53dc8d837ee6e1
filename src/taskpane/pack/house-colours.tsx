import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { RatingScheme } from '../../core/plan/rating-scheme.js';
import type { HouseStyle } from '../../core/sheet/house-style.js';
import {
  alikeFills,
  colouredRatings,
  paleAccent,
  type ColouredRating,
} from '../../core/sheet/judge-style.js';
import { PACK_THEME } from '../../core/sheet/theme.js';
import { HOUSE_STYLE_WORDS } from '../wording/house-style.js';
import { ColourInput } from './colour-input.js';
import styles from './house-style.css';

interface HouseColoursProps {
  readonly style: HouseStyle | undefined;
  readonly scheme: RatingScheme;
  readonly onStyle: (style: HouseStyle | undefined) => void;
}

/** One accent and the fills of ratings. A colour that is refused is shown, and not taken. */
export function HouseColours({ style = {}, scheme, onStyle }: HouseColoursProps) {
  const [tried, setTried] = useState(style);
  const words = HOUSE_STYLE_WORDS.colours;
  const accent = tried.accent ?? PACK_THEME.header.fill ?? '#000000';
  const fills = tried.ratings ?? {};
  const pale = paleAccent(accent);
  const ratings = colouredRatings(scheme);
  const alike = alikeFills(fills, ratings);
  const tryOut = (next: HouseStyle) => {
    setTried(next);
    onStyle(accepted(next, style, ratings));
  };
  const fill = (rating: ColouredRating) =>
    fills[rating] ?? PACK_THEME.ratings[rating]?.fill ?? '#FFFFFF';
  const isUsual = tried.accent === undefined && tried.ratings === undefined;
  return (
    <fieldset className={styles['group']}>
      <legend>{words.legend}</legend>
      <ColourInput
        label={words.accent}
        colour={accent}
        onColour={(colour) => tryOut({ ...tried, accent: colour })}
      />
      <div role="status" className={styles['wrong']}>
        {pale && words.pale(accent, pale)}
      </div>
      {pale && (
        <Button size="small" onClick={() => tryOut({ ...tried, accent: pale.passes })}>
          {words.use(pale.passes)}
        </Button>
      )}
      {ratings.map((rating) => (
        <ColourInput
          key={rating}
          label={words.ratings[rating]}
          colour={fill(rating)}
          onColour={(colour) => tryOut({ ...tried, ratings: { ...fills, [rating]: colour } })}
        />
      ))}
      <div role="status" className={styles['wrong']}>
        {alike && words.alike(alike)}
      </div>
      <Button size="small" disabledFocusable={isUsual} onClick={() => tryOut({})}>
        {words.usual}
      </Button>
    </fieldset>
  );
}

/** Of what is tried, that which can be read and told apart; else what stood before. */
function accepted(
  tried: HouseStyle,
  before: HouseStyle,
  judged: readonly ColouredRating[],
): HouseStyle | undefined {
  const accent =
    tried.accent !== undefined && paleAccent(tried.accent) ? before.accent : tried.accent;
  const ratings = alikeFills(tried.ratings ?? {}, judged) ? before.ratings : tried.ratings;
  if (accent === undefined && ratings === undefined) return undefined;
  return { ...(accent ? { accent } : {}), ...(ratings ? { ratings } : {}) };
}
