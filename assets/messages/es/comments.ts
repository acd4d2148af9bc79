/** What is said about comments that were read on open posts. */
import type { commentMessages as english } from '@/assets/messages/en/comments';
import { quoted } from '@/assets/messages/quotes';
import type { CommentSignal } from '@/lib/scoring/signals/comment-signal';
import {
  agree,
  capitalised,
  plural,
  postsText,
  roundText,
  wholePercentText,
  wholeText,
} from './numbers';

/** Comments that a score needs. */
const scoreNeeds = 10;

const commentsText = (n: number) => plural(n, 'comentario', 'comentarios');

/** How many were read where; the sample is TikTok's choice, and is said to be. */
function commentsSentence({ n, posts, counts }: CommentSignal): string {
  if (n === 0) return 'Ninguno leído aún: abre los comentarios de un post.';
  const where = posts === 1 ? 'un post' : postsText(posts);
  const sample = 'primero los que TikTok destaca';
  if (n === 1) return `Un comentario leído en un post (${sample}): dice poco.`;
  const { spam } = counts;
  return `De ${commentsText(n)} leídos en ${where} (${sample}), ${asksText(counts)}; ${noneOr(spam)} ${spam > 1 ? 'promocionan' : 'promociona'} algo.`;
}

/** The same beside bar and figure, which name the n and the sample. */
function commentsBrief(comments: CommentSignal): string {
  const { n, counts } = comments;
  if (n === 0) return commentsSentence(comments);
  if (n === 1) return 'Un comentario dice poco.';
  return `${capitalised(asksText(counts))}.`;
}

/** `17 preguntan o quieren comprar` */
function asksText({ intent, question }: CommentSignal['counts']): string {
  const asks = intent + question;
  return `${noneOr(asks)} ${asks > 1 ? 'preguntan o quieren' : 'pregunta o quiere'} comprar`;
}

function noneOr(count: number): string {
  return count === 0 ? 'ninguno' : wholeText(count);
}

/**
 * Whether the creator answers, as far as was seen: answers that stayed folded are not known.
 * `undefined` where no comment could be answered.
 */
function answeredSentence({ n, topLevel, answered, answeredPct }: CommentSignal) {
  if (n === 0 || topLevel === 0) return undefined;
  if (answered === 0) {
    return `No se vio ninguna respuesta del creador a ${commentsText(topLevel)}.`;
  }
  if (topLevel === 1) return 'El creador respondió al único comentario leído que no es respuesta.';
  const share = answeredPct === undefined ? '' : ` (${wholePercentText(answeredPct)})`;
  return `El creador respondió al menos a ${wholeText(answered)} de ${commentsText(topLevel)}${share}.`;
}

/** Repeated texts, posts made as an answer and the score, each with its n. */
function commentDetails(comments: CommentSignal): string[] {
  const { n, duplicates, score, videoReplies, postsRead } = comments;
  const details: string[] = [];
  if (n > 0 && duplicates > 0) {
    details.push(
      `${wholeText(duplicates)} de ${commentsText(n)} ${agree(duplicates, 'repite', 'repiten')} el texto de otro.`,
    );
  }
  if (n > 0) {
    details.push(
      score === undefined
        ? `Sin puntuación: ${wholeText(n)} de ${commentsText(scoreNeeds)}.`
        : `Puntuación ${roundText(score)} de 100 a partir de ${commentsText(n)}: con pesos propios, sin calibrar.`,
    );
  }
  if (videoReplies > 0) {
    details.push(
      `${wholeText(videoReplies)} de ${postsText(postsRead)} ${agree(videoReplies, 'hecho', 'hechos')} como respuesta (“Respuesta a @…”).`,
    );
  }
  return details;
}

export const commentMessages: typeof english = {
  classNames: {
    intent: 'Interés de compra',
    question: 'Preguntas',
    specific: 'Comentarios concretos',
    'mention-only': 'Mencionan a alguien',
    praise: 'Elogios breves',
    'emoji-only': 'Solo emojis',
    spam: 'Promoción',
  },
  classOrder: ['intent', 'question', 'specific', 'mention-only', 'praise', 'emoji-only', 'spam'],
  classCount: wholeText,
  commentsFigure: wholeText,
  commentsOf: (n, posts) =>
    `${agree(n, 'comentario', 'comentarios')} · ${postsText(posts)} · destacados primero`,
  commentsBrief,
  commentsSentence,
  answeredSentence,
  commentDetails,
  commentExample: quoted,
  examplesKept: 'Los ejemplos se quedan en esta pestaña y nunca se guardan.',
};
