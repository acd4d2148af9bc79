import { evaluateAuthenticity } from '#test/eval/authenticity.ts';
import { evaluateBusiness } from '#test/eval/business.ts';
import { evaluateComments } from '#test/eval/comments.ts';
import { evaluateContact } from '#test/eval/contact.ts';
import { evaluateCreatorsByNiche } from '#test/eval/creators-by-niche.ts';
import { evaluateDisclosure } from '#test/eval/disclosure.ts';
import { evaluateEngagement } from '#test/eval/engagement.ts';
import type { Figure } from '#test/eval/figure.ts';
import { evaluateFit } from '#test/eval/fit.ts';
import { evaluateLikeRate } from '#test/eval/like-rate.ts';
import { evaluateNiche } from '#test/eval/niche.ts';
import { evaluateTier } from '#test/eval/tier.ts';

/** Every component's figures, in the order of the report. */
export function evaluate(): Figure[] {
  return [
    ...evaluateTier(),
    ...evaluateEngagement(),
    ...evaluateLikeRate(),
    ...evaluateAuthenticity(),
    ...evaluateNiche(),
    ...evaluateCreatorsByNiche(),
    ...evaluateFit(),
    ...evaluateDisclosure(),
    ...evaluateComments(),
    ...evaluateContact(),
    ...evaluateBusiness(),
  ];
}
