/** What is said about one post against the creator's own others. */
import type { postMessages as english } from '@/assets/messages/en/post';
import type { Post } from '@/lib/model/post';
import type { PostSignal } from '@/lib/scoring/signals/post-signal';
import { leftOutText } from './engagement';
import { agree, briefPlural, countText, percentText, postsText, timesText } from './numbers';

const viewsText = (plays: number) => briefPlural(plays, 'vista', 'vistas');

/** What a post is beside a plain video; empty for a plain one. */
function postFormats({ kind, isDuet, isStitch }: Post): string[] {
  return [
    ...(kind === 'photo' ? ['Post de fotos'] : []),
    ...(isDuet ? ['Dúo'] : []),
    ...(isStitch ? ['Stitch'] : []),
  ];
}

/** `2,1×` and what it is times of; the plays alone where nothing can be compared. */
function postFigure(post: PostSignal | undefined): { figure: string; of: string } | undefined {
  if (post?.timesMedian !== undefined) {
    return { figure: timesText(post.timesMedian), of: medianOf(post.n) };
  }
  if (post?.plays === undefined) return undefined;
  const views = agree(post.plays, 'vista', 'vistas');
  return {
    figure: countText(post.plays),
    of: post.missing === 'under-2-days' ? `${views} hasta ahora` : views,
  };
}

function medianOf(posts: number): string {
  return posts === 1
    ? 'las vistas de su único otro post'
    : `su mediana de vistas · ${postsText(posts)}`;
}

/**
 * What the post is, against the creator's other known posts, then its own rate.
 *
 * @param isFigureShown the times or the views stand beside it: not said twice
 */
function postSentence(post: PostSignal | undefined, card?: Post, isFigureShown = false): string {
  if (post === undefined) return 'Sin leer aún.';
  const formats = card === undefined ? [] : postFormats(card).map((format) => `${format}.`);
  const sentences = [...viewsOfPost(post, isFigureShown), ...rateOfPost(post)];
  if (sentences.length === 0 && !isFigureShown) {
    sentences.push('No se conocen las vistas ni los likes de este post.');
  }
  return [...formats, ...sentences].join(' ');
}

function viewsOfPost(
  { timesMedian, isViral, n, plays, missing }: PostSignal,
  isFigureShown: boolean,
): string[] {
  if (timesMedian !== undefined) {
    if (isFigureShown) return isViral ? ['Muy por encima de lo habitual.'] : [];
    const viral = isViral ? ', muy por encima de lo habitual' : '';
    return [
      `${timesText(timesMedian)} ${n === 1 ? 'las vistas del único otro post conocido' : `la mediana de vistas de ${postsText(n)} suyos`}${viral}.`,
    ];
  }
  if (plays === undefined) return [];
  const isYoung = missing === 'under-2-days';
  if (isFigureShown) return n === 0 && !isYoung ? ['Sin otro post para comparar aún.'] : [];
  const why = n === 0 ? '; sin otro post para comparar aún' : '';
  return [`${viewsText(plays)}${isYoung ? ' hasta ahora' : why}.`];
}

function rateOfPost({ ratePct, timesRate, plays, missing }: PostSignal): string[] {
  const sentences: string[] = [];
  if (ratePct !== undefined) {
    const of = plays === undefined ? 'las vistas' : viewsText(plays);
    const usual = timesRate === undefined ? '' : `, ${timesText(timesRate)} su tasa habitual`;
    sentences.push(`Likes, comentarios y compartidos: ${percentText(ratePct)} de ${of}${usual}.`);
  }
  if (missing !== undefined) {
    sentences.push(`No cuenta para la tasa habitual: ${leftOutText[missing]}.`);
  }
  return sentences;
}

export const postMessages: typeof english = { postFormats, postFigure, postSentence };
