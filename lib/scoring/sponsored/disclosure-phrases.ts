/** Wording that discloses, found in a caption. */
export interface PhraseHit {
  grade: 'hard' | 'soft';
  /** Wanted markets (ISO 3166-1 alpha-2) where it is clear. */
  clearIn: readonly string[];
  text: string;
  /** Where it begins in the caption. */
  offset: number;
}

interface Phrase {
  grade: 'hard' | 'soft';
  clearIn?: string;
  pattern: RegExp;
  /** Who must follow: an `@` or `#`, or as well a name in capitals. Jokes thank "my mum". */
  followedBy?: 'account' | 'brand';
}

const english = 'US GB IN NL IT';
const start = String.raw`(?<![\p{L}\p{N}#@_])`;
const end = String.raw`(?![\p{L}\p{N}_])`;

function words(source: string): RegExp {
  return new RegExp(start + source + end, 'giu');
}

/** A label on a line of its own or before a sign: "Anzeige | …", "[광고]", "Ad: …", "Werbung @brand". */
function label(source: string): RegExp {
  return new RegExp(
    String.raw`(?<=^|\n)[^\S\n]{0,3}(?:[[(【*][^\S\n]?(?:${source})[^\S\n]?[\])】*]|(?:${source})[^\S\n]{0,2}(?=[|｜:：/·•*\n]|[–—-][^\S\n]|@|$))`,
    'giu',
  );
}

/** The same label in brackets anywhere: "(ad)", "[Werbung]". */
function bracketed(source: string): RegExp {
  return new RegExp(String.raw`(?<!\d\s?)[[(【](?:${source})[\])】]`, 'giu');
}

/**
 * Requirements: linear (bounded gaps, no nested repeats); whole words; nothing that everyday speech
 * says of friends. "Thank you @friend", "merci @", "gracias a @" are gratitude and no marker.
 */
const phrases: readonly Phrase[] = [
  {
    grade: 'hard',
    clearIn: english,
    pattern: words('paid (?:partnership|promotion|advertisement)'),
  },
  { grade: 'hard', clearIn: english, pattern: words('sponsored by'), followedBy: 'brand' },
  { grade: 'hard', clearIn: english, pattern: words('sponsored (?:post|video|content)') },
  {
    grade: 'hard',
    clearIn: english,
    pattern: words('this (?:video|post) is (?:sponsored|an ad|paid for)'),
  },
  { grade: 'hard', clearIn: english, pattern: label('ad|advert|advertisement|sponsored|paid ad') },
  {
    grade: 'hard',
    clearIn: english,
    pattern: bracketed('ad|advert|advertisement|sponsored|paid ad'),
  },
  {
    grade: 'hard',
    clearIn: 'DE',
    pattern: words('bezahlte (?:partnerschaft|werbung|kooperation)'),
  },
  { grade: 'hard', clearIn: 'DE', pattern: label('werbung|anzeige') },
  { grade: 'hard', clearIn: 'DE', pattern: bracketed('werbung|anzeige') },
  {
    grade: 'hard',
    clearIn: 'FR',
    pattern: words('collaboration commerciale|partenariat rémunéré'),
  },
  { grade: 'hard', clearIn: 'FR', pattern: label('publicité') },
  { grade: 'hard', clearIn: 'ES', pattern: words('colaboraci[oó]n pagada') },
  {
    grade: 'hard',
    clearIn: 'ES BR',
    pattern: words('patrocinad[oa] (?:por|pela|pelo)'),
    followedBy: 'brand',
  },
  { grade: 'hard', clearIn: 'ES BR', pattern: label('publi|publicidad|publicidade') },
  { grade: 'hard', clearIn: 'BR', pattern: words('parceria paga') },
  { grade: 'hard', clearIn: 'IT', pattern: words('partnership a pagamento|sponsorizzat[oa] da') },
  { grade: 'hard', clearIn: 'IT', pattern: label('adv|pubblicità') },
  { grade: 'hard', clearIn: 'NL', pattern: words('betaald(?:e)? (?:samenwerking|partnerschap)') },
  { grade: 'hard', clearIn: 'NL', pattern: label('reclame|advertentie') },
  { grade: 'hard', clearIn: 'PL', pattern: words('współpraca reklamowa|materiał reklamowy') },
  { grade: 'hard', clearIn: 'PL', pattern: label('reklama') },
  { grade: 'hard', clearIn: 'RU', pattern: words(String.raw`erid\s?[:=]\s?[a-z0-9]{6,40}`) },
  { grade: 'hard', clearIn: 'RU BG', pattern: label('реклама') },
  { grade: 'hard', clearIn: 'TR', pattern: label('reklam') },
  { grade: 'hard', clearIn: 'TR', pattern: words('ücretli (?:ortaklık|iş birliği|işbirliği)') },
  { grade: 'hard', pattern: /شراكة مدفوعة|[إا]علان مدفوع/gu },
  { grade: 'hard', clearIn: 'JP', pattern: label('広告|プロモーション|タイアップ|協賛') },
  // "PR: 140 kg" is a personal record: it takes Japanese beside it.
  {
    grade: 'hard',
    clearIn: 'JP',
    pattern:
      /(?<=^|\n)[^\S\n]{0,3}[[(【＜<]?pr(?![\p{Script=Latin}\p{N}])[\])】＞>|:：/]?(?=[^\n]{0,16}[\p{Script=Hiragana}\p{Script=Katakana}])/giu,
  },
  {
    grade: 'hard',
    clearIn: 'KR',
    pattern: /\[(?:광고|협찬|유료광고)\]|유료\s?광고|제작비를? 지원/gu,
  },
  { grade: 'hard', clearIn: 'KR', pattern: /(?:제품|상품)을? (?:무상으?로? )?제공\s?받/gu },

  { grade: 'soft', pattern: words('(?:kindly )?gifted (?:by|from)'), followedBy: 'brand' },
  { grade: 'soft', pattern: words('gifted (?:item|product)s?') },
  { grade: 'soft', pattern: words('(?:kindly )?sent (?:to )?me by'), followedBy: 'account' },
  { grade: 'soft', pattern: words('pr[- ](?:package|sample|haul|unboxing)s?') },
  { grade: 'soft', pattern: words('partner(?:ed|ing) with'), followedBy: 'brand' },
  {
    grade: 'soft',
    clearIn: 'IN',
    pattern: words('in (?:partnership|collaboration|association) with'),
    followedBy: 'brand',
  },
  { grade: 'soft', pattern: words('collab(?:ed|orated|orating)? with'), followedBy: 'account' },
  {
    grade: 'soft',
    pattern: words(
      '(?:earn|receive|get|make) (?:a |some )?(?:small |tiny )?(?:commission|kickback)|commissionable links?|affiliate links?|as an amazon associate',
    ),
  },
  { grade: 'soft', pattern: words('unbezahlte werbung|werbung unbezahlt|unbeauftragte werbung') },
  { grade: 'soft', pattern: words('in kooperation mit'), followedBy: 'brand' },
  {
    grade: 'soft',
    pattern: words('offert par|en partenariat avec|en collaboration avec'),
    followedBy: 'account',
  },
  {
    grade: 'soft',
    clearIn: 'ES',
    pattern: words('en colaboraci[oó]n con|embajador[a]? de'),
    followedBy: 'account',
  },
  { grade: 'soft', pattern: words('regalo de'), followedBy: 'account' },
  { grade: 'soft', pattern: words('in collaborazione con|fornito da'), followedBy: 'account' },
  { grade: 'soft', pattern: words('em parceria com|recebid[oa]s? d[ao]'), followedBy: 'account' },
  { grade: 'soft', pattern: words('in samenwerking met|we współpracy z'), followedBy: 'account' },
  { grade: 'soft', pattern: /(?:提供|タイアップ)(?:いただ|頂|です)|제품\s?협찬/gu },
];

/** Nothing of this can be in a caption that none of these words is in: most captions end here. */
const anyPhrase =
  /paid|spons|\bad|\[|\(|【|\*|werbung|anzeige|bezahlt|collab|partn|partena|public|publi|colabora|patrocin|parceria|pubblic|fornit|betaald|reclame|adverten|reklam|współpra|erid|реклама|ücretli|مدفوع|広告|プロモ|タイアップ|協賛|\bpr|광고|협찬|제공|지원|gifted|sent |commission|kickback|affiliate|associate|kooperation|offert|embajador|regalo|recebid|samenwerking|提供|association/iu;

/** What a caption says in words about being paid for, most telling first within each list. */
export function disclosurePhrases(caption: string): PhraseHit[] {
  if (!anyPhrase.test(caption)) return [];
  const hits: PhraseHit[] = [];
  for (const { grade, clearIn, pattern, followedBy } of phrases) {
    for (const match of caption.matchAll(pattern)) {
      const after = caption.slice(
        match.index + match[0].length,
        match.index + match[0].length + 60,
      );
      if (followedBy && !isFollowedBy(after, followedBy)) continue;
      if (isDenied(caption, match.index)) continue;
      const named = followedBy ? (/^\s{0,3}[^\s]{1,40}/u.exec(after)?.[0] ?? '') : '';
      hits.push({
        grade,
        clearIn: clearIn?.split(' ') ?? [],
        text: `${match[0]}${named}`.trim(),
        offset: match.index + (match[0].length - match[0].trimStart().length),
      });
      break;
    }
  }
  return hits;
}

/** "Sponsored by my mum", "by God", "by anxiety" are jokes however they are written. */
const joke =
  /^(?:the |a |an )?(?:my|our|his|her|your|their|mom|mum|mama|dad|daddy|god|jesus|nobody|no|none|nothing|caffeine|coffee|anxiety|depression|me|myself|husband|wife|lack)(?![\p{L}\p{N}])/iu;

function isFollowedBy(after: string, who: 'account' | 'brand'): boolean {
  const next = after.trimStart();
  if (/^[@#＠＃]/u.test(next)) return true;
  return who === 'brand' && /^(?:the )?\p{Lu}/u.test(next) && !joke.test(next);
}

/** A denial and what may stand between: "no" is "in the" in Portuguese, so hardly anything may. */
const denial =
  /(?<![\p{L}\p{N}])(?:not?|never|isn['’]?t|wasn['’]?t|ain['’]?t|if|wish|kein|keine|nicht|pas|sans|sin|sem|não|nao|senza|non|geen|niet|nie|bukan|không|değil|не)[^\S\n]+(?:(?:an?|the|this|that|it|is|was|were|be|even|really|actually|paid|eine?|une?|una|um|uma|es|est|è|é|to|jest)[^\S\n]+){0,3}$/iu;

/** Whether the words before deny it: "not an #ad", "keine Werbung", "I wish this was sponsored". */
export function isDenied(caption: string, offset: number): boolean {
  const before = caption.slice(Math.max(0, offset - 30), offset);
  return denial.test(before);
}

/** "Unbezahlte Werbung", "Werbung | unbezahlt", "내돈내산": said to be unpaid, so no hard marker. */
const unpaid =
  /unbezahlt|unbeauftragt|selbst ?(?:gekauft|bezahlt)|werbung wegen (?:marken|namens)|내돈내산|광고\s?(?:아님|x)|협찬\s?(?:아님|x)|(?:広告|PR|案件)では(?:ありません|ない)/iu;

/** Whether a caption says of itself that nobody paid. */
export function saysUnpaid(caption: string): boolean {
  return unpaid.test(caption);
}
