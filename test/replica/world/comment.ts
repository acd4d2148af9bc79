import { commentParts } from './comment-texts.ts';
import { toHandleLetters } from './handle.ts';
import { createId } from './identity.ts';
import type { Comment, Creator, Post } from './model.ts';
import { familyNames, firstNames, handleNames } from './names.ts';
import type { Language } from './niches/niche.ts';
import type { Random } from './random.ts';
import type { CommentSketch } from './sketch.ts';

/** What a reader can see of a post's comments: at most sixty, best first. */
export function createComments(post: Post, creator: Creator, random: Random): Comment[] {
  const sketches =
    post.commentSketches ?? drawSketches(Math.min(60, post.exact.comments), post, creator, random);
  const comments = sketches.map((sketch) => createComment(sketch, post, creator, random));
  if (post.commentSketches) return comments;
  const first = comments[0];
  if (first && random.chance(0.12)) first.isPinned = true;
  return comments.sort(
    (left, right) => Number(right.isPinned) - Number(left.isPinned) || right.likes - left.likes,
  );
}

/**
 * Three in five in the creator's language, the others English; one in ten emoji only and about
 * one in ten a repetition, as counted on 34,604 comments.
 */
function drawSketches(
  count: number,
  post: Post,
  creator: Creator,
  random: Random,
): CommentSketch[] {
  const own = creator.language as Language;
  const decks = { [own]: shuffleTexts(own, random), en: shuffleTexts('en', random) };
  const sketches: CommentSketch[] = [];
  for (let index = 0; index < count; index++) {
    const language = random.chance(0.6) ? own : 'en';
    const isEmoji = random.chance(0.1);
    const isRepeated = random.chance(0.06);
    const fresh = decks[language]?.pop() ?? random.pick(commentParts.en.texts);
    const { answers } = commentParts[language];
    sketches.push({
      text: isEmoji
        ? random.pick(['😂😂😂', '🔥🔥', '😍', '❤️❤️❤️', '👏👏'])
        : ((isRepeated ? sketches[0]?.text : undefined) ?? fresh),
      language: isEmoji ? 'un' : language,
      likes: Math.floor((random.next() ** 4 * post.exact.likes) / 50),
      ...(random.chance(0.18)
        ? {
            replies: [
              { text: random.pick(answers), isByCreator: true, likes: random.integer(0, 40) },
            ],
          }
        : {}),
    });
  }
  return sketches;
}

function shuffleTexts(language: Language, random: Random): string[] {
  const { openers, texts } = commentParts[language];
  const all = new Set(openers.flatMap((opener) => texts.map((text) => `${opener}${text}`)));
  return random.sample([...all], all.size);
}

function createComment(
  sketch: CommentSketch,
  post: Post,
  creator: Creator,
  random: Random,
): Comment {
  const isByCreator = sketch.isByCreator ?? false;
  const createdAt = sketch.createdAt ?? post.createdAt + random.integer(60, 160_000);
  return {
    id: createId(createdAt, random),
    language: 'en',
    likes: 0,
    author: isByCreator
      ? { id: creator.id, handle: creator.handle, nickname: creator.nickname }
      : createReader(random),
    isLikedByCreator: random.chance(0.1),
    isPinned: false,
    ...sketch,
    createdAt,
    isByCreator,
    replies: (sketch.replies ?? []).map((reply) => createComment(reply, post, creator, random)),
  };
}

function createReader(random: Random): Comment['author'] {
  const language = random.pick(Object.keys(firstNames) as Language[]);
  const index = random.integer(0, firstNames[language].length - 1);
  const first = firstNames[language][index] ?? 'Wren';
  const letters = handleNames[language]?.[index] ?? toHandleLetters(first);
  return {
    id: createId(1_600_000_000 + random.integer(0, 150_000_000), random),
    handle: `${letters}.${toHandleLetters(random.pick(familyNames))}${random.integer(1, 999)}`,
    nickname: first,
  };
}
