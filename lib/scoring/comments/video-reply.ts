import { anywhere } from './phrase-pattern';

/** What TikTok writes before the handle in the caption of a post made as an answer, by language. */
const openings = [
  'repl(?:ying|y) to',
  'respondiendo a|respuesta a|responder a|en respuesta a',
  'respondendo (?:a|o|à)|resposta (?:a|para|ao|à)|em resposta a',
  'r[ée]pon(?:dre|se|ds) [àa]|en r[ée]ponse [àa]',
  'antwort (?:an|auf)',
  'risposta a|rispondendo a|rispondi a',
  '(?:reactie|antwoord) op|reageren op|reageert op',
  'membalas(?: kepada)?|balas(?:an)? (?:kepada|untuk)|menjawab',
  'trả lời(?: cho)?|phản hồi',
  'yanıt|şu kişiye yanıt',
  'odpowiedź (?:do|dla|na komentarz)',
  'ответ(?: пользователю| для)?|в ответ(?: на)?',
  'الرد على|ردا على|رداً على',
  'ตอบกลับ',
  '回复|回覆|返信(?:先)?|답글|답장',
];
const opening = anywhere(`^(?:${openings.join('|')})[\\s:：]*@`);
/** Turkish, Japanese and Korean put the handle first. */
const afterHandle =
  /^@[\p{L}\p{N}._-]{2,40}\s?(?:さんへの返信|に返信|님에게(?: 보내는)? 답글|님께 답글|(?:adlı )?(?:kişisine|kullanıcısına) yanıt)/u;

/**
 * Whether a post was made as an answer to a comment, by the words TikTok puts before its caption.
 *
 * @example isVideoReply('Replying to @ana this one!') // true
 */
export function isVideoReply(caption: string | undefined): boolean {
  if (caption === undefined) return false;
  const start = caption.slice(0, 120).trimStart().normalize('NFKC').toLowerCase();
  return opening.test(start) || afterHandle.test(start);
}
