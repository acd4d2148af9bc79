import { toWords } from '@/lib/scoring/topic/words';

/**
 * Words that carry grammar, politeness or plain praise rather than something said about the post,
 * in the languages most comments are in. "Love this so much" says nothing of its own.
 */
const emptyWords = new Set(
  `
    the a an and or but so to of in on at for with from by as is are was were be been am it its
    this that these those i im you u your ur my me we us our he she they them his her him their do
    does did dont not no yes have has had can could will would just very really too also if then
    than there here when what how who why which all more most some any one ones get got go out up
    about like literally actually s t m re ve ll d

    love loved lovely nice good great best beautiful pretty cute amazing awesome perfect wow omg
    yay thanks thank thx ty please pls lol lmao haha hahaha oh ah ok okay cool fire slay queen
    king girl babe bestie sis bro much looks look looking

    el la los las un una unos unas y o pero de del en con por para que se lo le me te mi tu su es
    son está esta este esto ese eso muy más mas no sí si ya como yo él ella nos hay ser a al
    gracias linda lindo hermosa hermoso bella bello encanta amo jajaja jaja bien bueno

    o os as um uma uns umas e mas do da dos das no na nos nas em com por pra para que se me te meu
    minha seu sua é são está muito mais não sim já como eu você ele ela tem ser ao amo amei linda
    lindo maravilhosa kkk kkkk obrigada obrigado

    le les des du et ou mais au aux dans avec pour par sur que qui ne pas plus très trop je tu il
    elle on nous vous ils mon ma mes ton ta tes son sa ses ce cette ces est sont suis a ai as bien
    oui non merci belle beau magnifique mdr ptdr j c l d qu n

    der die das den dem ein eine einen und oder aber nicht kein sehr so zu in im am an auf mit für
    von bei ist sind war bin ich du er sie es wir ihr mein dein sein auch noch nur schon wie was
    ja nein mal danke schön toll super mega

    il lo gli i uno ed di da su con per che non più molto è sono sei ho hai ha mi ti si ci questo
    questa quello quella bello bella bellissima bellissimo grazie anche come ma se

    de het een en of maar niet geen heel erg zo te op met voor van bij is zijn was ben ik je jij
    hij ze we mijn dit dat die ook nog wel ja nee mooi dank

    yang yg ini ni itu tu dan dgn dengan di ke dari dr untuk utk saya sy aku ak kita kami awak kak
    akak sis bang abang abg nya tak tk x ga gak nggak tidak la lah je jer sahaja saja juga jugak
    pun pon lagi lg sangat sgt memang mmg boleh ada dah sudah sdh nak nk kalau klu tapi tp bila
    sebab sbb macam mcm best bagus cantik comel suka terbaik mantap wangi terima kasih tq ya ye eh
    kan wei guys

    là của và có không ko k được cho với này kia đó thì mà ở đã đang sẽ cũng rất quá lắm nha nhé ạ
    ơi à vậy thế mình em anh chị bạn shop ad đẹp xinh hay cái con nhìn ghê luôn yêu thích cảm ơn

    ve bir bu şu o da de için ile çok ama ki mi mı mu mü ne ben sen biz siz güzel harika
    teşekkürler var yok gibi daha en

    i w z na do się jest są nie tak to ten ta te że ale o po za od dla mi ja ty my wy piękna
    piękne super dziękuję jak już bardzo

    и в на с не что это как я ты мы вы он она они а но да нет по за из у к о для то же бы так все
    очень красиво красивая супер спасибо вау

    في من على الى إلى عن مع هذا هذه ما لا يا و او أو انا أنا انت هو هي كل الله شاء تبارك ماشاء
    جميل حلو روعة شكرا
  `.split(/\s+/),
);

/** How many content words a letter of a script without spaces stands for, on average. */
const shares: readonly [RegExp, number][] = [
  [/\p{Script=Han}/gu, 1 / 2.5],
  [/[\p{Script=Hiragana}\p{Script=Katakana}ー]/gu, 1 / 5],
  [/[\p{Script=Thai}\p{Script=Lao}]/gu, 1 / 6],
  [/[\p{Script=Khmer}\p{Script=Myanmar}]/gu, 1 / 7],
];
const unspacedRun =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u;
const hangul = /\p{Script=Hangul}/u;
const letter = /\p{L}/u;

/**
 * How many words of a text say something: all but grammar, politeness and plain praise.
 *
 * Without spaces between words letters are counted and shared out: 2.5 of Chinese, 5 of kana, 6 of
 * Thai a content word. Vietnamese puts a space between syllables, so two make about one word; a
 * Korean run carries its particles, so it is nearly always a content word.
 *
 * @param text from `toCommentText`
 */
export function countContentWords(text: string): number {
  let count = 0;
  for (const [script, share] of shares) count += (text.match(script)?.length ?? 0) * share;
  const isVietnamese = vietnamese.test(text);
  const said = new Set<string>();
  for (const word of toWords(text.replace(unspacedRun, ' '))) {
    const isShort = word.length < 2 && !hangul.test(word);
    if (isShort || !letter.test(word) || emptyWords.has(word) || said.has(word)) continue;
    said.add(word);
    count += isVietnamese ? 0.6 : 1;
  }
  return count;
}
