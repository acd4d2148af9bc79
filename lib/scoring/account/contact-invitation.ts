/**
 * How bios say that offers are welcome. A phrase must name the occasion (a collaboration, business,
 * booking) together with a way, a wish or a colon: "business owner" and "love to collab" invite nobody.
 */
const invitations = new RegExp(
  [
    // English
    String.raw`(?:dm|dms|message|msg|text|e?-?mail|write|contact|hmu|inbox|pm)(?: me| us| open)?(?: here| (?:me )?on \w{2,9})? ?(?:for|4|für|to|:|\/|→) ?(?:any |all |paid |brand |business |the )?(?:collab\w{0,9}|promo\w{0,6}|pr\b|business|inquir\w{0,3}|enquir\w{0,3}|bookings?|partner\w{0,5}|sponsor\w{0,5}|work|ads?\b|ugc|brand deals?|rates?|paid)[^\n|•]{0,20}`,
    String.raw`(?:for|all|any|4) (?:all |any |paid |brand |business )?(?:business|work|bookings?|[ie]nquir\w{1,4}|collab\w{0,9}|promo\w{0,6}|partner\w{0,5}|sponsor\w{0,5}|pr|media|press|brand|ugc)(?: ?[&/+,] ?\w{2,14})?(?: (?:inquir\w{1,3}|enquir\w{1,3}|requests?|purposes|opportunities|only|offers?|deals?|contact|e?-?mail|dm|message))?(?= ?[:.,;=👇⬇📩📧💌✉📥📨➡→👉-]|\s*$| (?:dm|e?-?mail|contact|please|pls|message|text|👇))`,
    String.raw`(?:business|biz|work|booking|collab\w{0,9}|promo\w{0,6}|pr|partnership|sponsorship|media|press|brand|general|management)s? (?:[ie]nquir\w{1,4}|requests?|e-?mail)`,
    String.raw`(?:open|available|accepting|up) (?:for|to|4) (?:any |all |paid |brand )?(?:collab\w{0,9}|partner\w{0,5}|promo\w{0,6}|pr\b|bookings?|business|work|sponsor\w{0,5}|ugc)`,
    String.raw`work with me|collab with me|let'?s collab\w{0,9}|pr[- ]friendly|pr ?[&/] ?collabs?|collabs? ?[&/] ?pr\b`,
    '(?:collabs?|collaborations?|business|biz|bookings?|promotions|partnerships?|sponsorships?|[ie]nquirw{1,4}|ugc|pr) ?(?:[:=⬇👇📩📧💌✉📥📨➡→👉]|-(?= ))',
    // Spanish, Portuguese
    String.raw`(?:colaboraci[oó]n(?:es)?|colabs?|contrataciones|publicidad|negocios|promociones|patrocinios)(?: (?:comercial|profesional|y [a-z]{4,14}|por (?:dm|md|privado|correo|interno)|al (?:dm|md|correo|interno)|dm|md))? ?(?:[:⬇👇📩📧💌✉📥📨➡→👉]|dm\b|md\b|al? (?:dm|md|correo))`,
    '(?:parcerias?|publis?|publicidade|trabalhos?|comercial|divulga[cç][aã]o)(?: (?:comercial|profissional|e [a-z]{4,14}|pelo (?:direct|e-?mail)))? ?[:⬇👇📩📧💌✉📥📨➡→👉]',
    // French, German, Italian, Polish, Turkish
    String.raw`(?:collabs?|collaborations?|partenariats?|contact pro|demandes? pro)(?: (?:en|par) (?:dm|mp|mail|message))? ?(?:[:⬇👇📩📧💌✉📥📨➡→👉]|en (?:dm|mp)\b)`,
    '(?:kooperation(?:en|sanfragen?)?|koops?|anfragen?|business ?anfragen?|zusammenarbeit|werbeanfragen?)(?: (?:an|per|via|über) (?:dm|mail|e-mail))? ?[:⬇👇📩📧💌✉📥📨➡→👉]',
    String.raw`(?:per )?(?:collaborazioni|info e collaborazioni)(?: (?:in|via|su) (?:dm|direct|mail|privato))? ?(?:[:⬇👇📩📧💌✉📥📨➡→👉]|in (?:dm|direct)\b)`,
    '(?:współprac[ae]|iş ?birliği(?: için)?|işbirlikleri|reklam(?: ve iş ?birliği)?) ?[:⬇👇📩📧💌✉📥📨➡→👉]',
    // Malay, Indonesian, Vietnamese
    String.raw`(?:open|for|utk|untuk|info) (?:endorse\w{0,5}|paid promote|pp|kerja ?sama|collab)|(?:endorse\w{0,5}|paid promote|kerja ?sama|review|job|pr) ?[:⬇👇📩📧💌✉📥📨➡→👉]`,
    '(?:liên hệ|lh|lhe) ?(?:công việc|hợp tác|quảng cáo|booking|qc|pr|:)|(?:hợp tác|booking|nhận booking|công việc|quảng cáo) ?[:⬇👇📩📧💌✉📥📨➡→👉]',
    // Russian, Arabic, Thai, Japanese, Korean
    '(?:по вопросам |по поводу )?(?:сотрудничеств[оау]|рекламы|реклама|коллаборации) ?(?:[:⬇👇📩📧💌✉📥📨➡→👉-]|в (?:директ|лс|личку))',
    String.raw`(?:للتعاون|للإعلان(?:ات)?|للاعلان(?:ات)?|للتواصل|لل?اعلان|التعاون)[^\n|•]{0,14}`,
    String.raw`(?:ติดต่องาน|ติดต่อโฆษณา|รับรีวิว|ติดต่อรีวิว|จ้างงาน)[^\n|•]{0,14}`,
    String.raw`お仕事(?:の)?(?:ご)?(?:依頼|連絡|相談)?[^\n|•]{0,14}|(?:협업|협찬|광고|비즈니스) ?(?:문의|제안)`,
    '商务合作|商務合作|合作(?:邀约|邀約|请|請|:|：)',
  ].join('|'),
  'iu',
);
const refusal =
  /(?:^|[^\p{L}])(?:no|not|don'?t|never|without|sin|pas de|keine?|nessuna?|sem|bukan|tidak|không)\s(?:\p{L}{1,12}\s){0,3}$/iu;
/** What is shown elsewhere, or not collected at all. */
const addressOrNumber =
  /[a-z0-9._%+-]{0,64}@[a-z0-9.-]{1,80}|https?:\S{1,200}|\+?\d[\d ().-]{5,20}\d/giu;
const edge = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N})!]+$/gu;
const maxQuote = 60;
const maxBio = 2_000;

/**
 * The words of a bio that welcome offers, as written, without e-mail addresses and telephone numbers.
 *
 * @returns at most 60 characters; `undefined` where nothing invites, or it says "no collabs"
 * @example invitationIn('📍 Leeds · DM for collabs 💌') // 'DM for collabs'
 */
export function invitationIn(bio: string | undefined): string | undefined {
  if (bio === undefined) return undefined;
  const text = bio.slice(0, maxBio).normalize('NFKC').replace(addressOrNumber, ' ');
  for (const line of text.split(/[\n\r|•]/)) {
    const match = invitations.exec(line);
    if (!match || !isWholeWord(line, match)) continue;
    if (refusal.test(line.slice(Math.max(0, match.index - 40), match.index))) continue;
    const quote = match[0].replace(edge, '').replace(/\s+/g, ' ');
    if (quote !== '') return [...quote.toWellFormed()].slice(0, maxQuote).join('').trim();
  }
  return undefined;
}

function isWholeWord(line: string, match: RegExpExecArray): boolean {
  return match.index === 0 || !/[\p{L}\p{N}]/u.test(line.slice(match.index - 1, match.index));
}
