/** What is said about one post against the creator's own others. */
import type { Post } from '@/lib/model/post';
import type { PostSignal } from '@/lib/scoring/signals/post-signal';
import { leftOutText } from './engagement';
import { countText, percentText, postsText, timesText } from './numbers';

/** What a post is beside a plain video: `Photo post`, `Duet`, `Stitch`; empty for a plain one. */
function postFormats({ kind, isDuet, isStitch }: Post): string[] {
  return [
    ...(kind === 'photo' ? ['Photo post'] : []),
    ...(isDuet ? ['Duet'] : []),
    ...(isStitch ? ['Stitch'] : []),
  ];
}

/** `2.1×` and what it is times of; the plays alone where nothing can be compared. */
function postFigure(post: PostSignal | undefined): { figure: string; of: string } | undefined {
  if (post?.timesMedian !== undefined) {
    return { figure: timesText(post.timesMedian), of: medianOf(post.n) };
  }
  return post?.plays === undefined
    ? undefined
    : {
        figure: countText(post.plays),
        of: post.missing === 'under-2-days' ? 'views so far' : 'views',
      };
}

function medianOf(posts: number): string {
  return posts === 1
    ? 'the views of their one other post'
    : `their median views · ${postsText(posts)}`;
}

/**
 * What the post is, against the creator's other known posts, then its own rate.
 *
 * @param isFigureShown the times or the views stand beside it: not said twice
 */
function postSentence(post: PostSignal | undefined, card?: Post, isFigureShown = false): string {
  if (post === undefined) return 'Not read yet.';
  const formats = card === undefined ? [] : postFormats(card).map((format) => `${format}.`);
  const sentences = [...viewsOfPost(post, isFigureShown), ...rateOfPost(post)];
  if (sentences.length === 0 && !isFigureShown) {
    sentences.push('Views and likes of this post are not known.');
  }
  return [...formats, ...sentences].join(' ');
}

function viewsOfPost(
  { timesMedian, isViral, n, plays, missing }: PostSignal,
  isFigureShown: boolean,
): string[] {
  if (timesMedian !== undefined) {
    if (isFigureShown) return isViral ? ['Far beyond the usual.'] : [];
    const viral = isViral ? ', far beyond the usual' : '';
    return [
      `${timesText(timesMedian)} ${n === 1 ? 'the views of the one other post known' : `the median views of ${postsText(n)} of theirs`}${viral}.`,
    ];
  }
  if (plays === undefined) return [];
  const isYoung = missing === 'under-2-days';
  if (isFigureShown) return n === 0 && !isYoung ? ['No other post to compare with yet.'] : [];
  const why = n === 0 ? '; no other post to compare with yet' : '';
  return [`${countText(plays)} views${isYoung ? ' so far' : why}.`];
}

function rateOfPost({ ratePct, timesRate, plays, missing }: PostSignal): string[] {
  const sentences: string[] = [];
  if (ratePct !== undefined) {
    const of = plays === undefined ? 'views' : `${countText(plays)} views`;
    const usual = timesRate === undefined ? '' : `, ${timesText(timesRate)} their usual rate`;
    sentences.push(`Likes, comments and shares: ${percentText(ratePct)} of ${of}${usual}.`);
  }
  if (missing !== undefined) sentences.push(`Not in the usual rate: ${leftOutText[missing]}.`);
  return sentences;
}

export const postMessages = { postFormats, postFigure, postSentence };
