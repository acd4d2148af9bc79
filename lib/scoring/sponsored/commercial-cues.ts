/**
 * Words that sell for somebody, without saying that the post is paid for. A code needs a verb, a
 * discount or a word for "discount": "code" alone is as often a shade, a dress code or a zip code.
 */

/** A code as people write it: letters and digits, of which at least one is a capital or a digit. */
const codeWord = String.raw`(?=[\p{L}\p{N}-]{0,19}[\p{Lu}\p{N}])[\p{L}\p{N}-]{2,20}(?![\p{L}\p{N}])`;
/** In Malay "guna code …" names shades too; those are not written in capitals. */
const capitalCode = String.raw`(?=[\p{Lu}\p{N}-]{0,19}\p{Lu})[\p{Lu}\p{N}-]{4,20}(?![\p{L}\p{N}])`;
const gap = String.raw`[\s:="“”'‘’「『]{1,4}`;
const start = String.raw`(?<![\p{L}\p{N}#@_])`;

const spokenCode = new RegExp(
  String.raw`${start}(?:[Uu]se|USE|[Uu]sing|[Ww]ith|WITH|[Ee]nter|ENTER|[Aa]pply|[Mm]y|MY|[Uu]sa|[Uu]tilise|[Nn]utze|[Mm]it)\s(?:(?:my|MY|our|the|this|mi|el|il|mon|le|o|meu|meinem|dem|den)\s)?(?:(?:[Dd]iscount|DISCOUNT|[Pp]romo|PROMO|[Cc]oupon|[Cc]reator|[Aa]ffiliate|[Rr]eferral)\s)?(?:[Cc]ode|CODE|[Cc][oó]digo|[Cc]odice|[Cc]upom)${gap}${codeWord}|${start}(?:[Gg]una(?:kan)?|[Pp]akai)\s(?:[Cc]ode|CODE|[Kk]od|[Kk]ode)${gap}${capitalCode}`,
  'u',
);
/** A word that means a discount code and nothing else. */
const namedCode =
  /(?<![\p{L}\p{N}])(?:(?:discount|promo|coupon|voucher|referral|affiliate) codes?|code promo|rabattcode|gutscheincode|codice sconto|cupom(?: de desconto)?|código de (?:descuento|desconto)|codigo de (?:descuento|desconto)|código promocional|codigo promocional|kortingscode|kod rabatowy|промокод|indirim kodu|kode (?:promo|voucher|diskon)|mã giảm giá)(?![\p{L}\p{N}])(?:[\s:="“”'‘’]{1,4}[\p{L}\p{N}-]{2,20})?|クーポンコード|할인\s?코드/iu;
const discount =
  /(?<![\p{L}\p{N}.,])\d{1,2}\s?% ?(?:off|de réduction|de descuento|rabatt|di sconto|de desconto|korting|zniżki|rabatu|скидк[аи]|indirim|diskon|オフ|割引|할인)(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}])|giảm giá \d{1,2} ?%/iu;
const affiliate =
  /(?<![\p{L}\p{N}])(?:affiliate (?:link|code|program|shop)s?|my amazon storefront|amazon storefront|link in my ltk|shop my ltk)(?![\p{L}\p{N}])/iu;
const linkCall =
  /(?<![\p{L}\p{N}])(?:(?:shop|buy|order|get (?:it|yours|one)|grab (?:it|yours|one)|available|purchase)[^\n.!?]{0,40}link in (?:my )?bio|link in (?:my )?bio to (?:shop|buy|order|get|grab|purchase)|(?:kaufen|bestellen|shoppen)[^\n.!?]{0,40}link in (?:der |meiner )?bio|(?:compra|compralo|cómpralo|acquista)[^\n.!?]{0,40}link (?:en|in) (?:mi |la )?bio)/iu;
/** Codes of other kinds: a denied or defective one is no offer. */
const otherCode =
  /(?<![\p{L}\p{N}])(?:zip|dress|area|qr|bar|source|cheat|error|colou?r|shade|morse|country|postal|hex|penal|bro|girl|da vinci|hair|civil|machine|python|my own)\s$/iu;

/**
 * What a caption offers in a brand's stead: a code, a discount, an affiliate link, a call to buy by
 * the link in the bio (only where somebody is mentioned). Quotes, as written.
 */
export function commercialCues(caption: string, hasMention: boolean): string[] {
  if (!/\d|code|c[oó]d|cupom|kod|код|コード|코드|mã |affiliate|storefront|ltk|bio/iu.test(caption))
    return [];
  const patterns = hasMention
    ? [spokenCode, namedCode, discount, affiliate, linkCall]
    : [spokenCode, namedCode, discount, affiliate];
  const cues: string[] = [];
  for (const pattern of patterns) {
    const match = pattern.exec(caption);
    if (!match) continue;
    const before = caption.slice(Math.max(0, match.index - 12), match.index);
    if (!otherCode.test(before)) cues.push(match[0].trim());
  }
  return cues;
}
