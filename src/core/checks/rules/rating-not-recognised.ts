import { NOT_RATED } from '../../plan/rating-scheme.js';
import { nearestRating, saysNotRated } from '../../plan/read-rating.js';
import type { Found, Rule } from '../rule.js';
import { aboutUpdate } from '../about-update.js';

/** A printed rating that the scheme does not know. It stays unrated until a person decides. */
export const ratingNotRecognised: Rule = {
  code: 'rating-not-recognised',
  severity: 'error',
  find: ({ plan }) =>
    plan.updates.flatMap((update): readonly Found[] => {
      const { rating } = update;
      if (!rating || rating.value !== NOT_RATED || saysNotRated(rating.text)) return [];
      const nearest = nearestRating(rating.text, plan.scheme);
      const facts = { value: rating.text, scheme: plan.scheme.name };
      if (!nearest) return [{ about: aboutUpdate(update), facts }];
      const suggestion = { field: 'rating', value: nearest.word, rating: nearest.id };
      return [
        { about: aboutUpdate(update), facts: { ...facts, nearest: nearest.word }, suggestion },
      ];
    }),
};
