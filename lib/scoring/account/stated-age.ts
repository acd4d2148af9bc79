/**
 * Requirements, before the patterns:
 * - read only what a bio says of its own author: "16 y/o", "i'm 14", "17 años", "age: 15"
 * - "mum of 14", "my 15yo", "16 years of experience", "since 2016", "18+", "16k", "5'11" say nothing
 * - a doubtful number is no statement; a number alone counts only as a field of its own
 *   ("16 | she/her", or all there is on the first line: true of every such case in 2,740 real bios)
 */

const youngest = 5;
const adult = 18;
/** "3 ans", "5 anos" alone are as often how long a couple is together. */
const youngestBare = 10;

const number = String.raw`(?<![\d.,:/$€£#@+~<>-])(\d{1,2})(?![\d%+'’"°]|[.,:/]\d|\s?[-–+]\s?\d)`;
const yearsOld =
  String.raw`(?:[\s-]*(?:years?|yrs?|yr)[\s.-]*(?:old|young)\b` + String.raw`|\s*-?y[./]?\s?o\b)`;

interface Statement {
  pattern: RegExp;
  from: number;
  /** The words around it decide whose age or which span it is. */
  needsOwner: boolean;
}

const statements: Statement[] = [
  // 16 y/o · 15yo · 15 years old · 19years-old
  { pattern: new RegExp(number + yearsOld, 'gu'), from: youngest, needsOwner: true },
  // i'm 14 · im 15 · i am 16 · ich bin 15 · j'ai, tengo, tenho 15 · mam 15
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:i['’]?m|i am|ich bin|ik ben|jag är|jeg er|j['’]?ai|tengo|tenho|mam|mne|мне|saya|aku)\s+(?:only |just |erst |solo )?` +
        number +
        String.raw`(?=\s*(?:$|[^\p{L}\p{N}\s'’-]|\n)|\s*(?:and|und|et|y|e|och|og|en|и|&|yo|y/o|y\.o|years?|yrs?|años|anos|ans|anni|jahre|jaar|år|lat|лет|tahun|from)(?!\p{L}))`,
      'gu',
    ),
    from: youngest,
    needsOwner: false,
  },
  // age: 15 · aged 15 · edad 15 · âge : 15 · alter: 15 · età 15 · idade 15 · umur 16 · tuổi 16
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:age|aged|edad|[âa]ge|alter|et[àa]|idade|leeftijd|wiek|возраст|yaş|umur|usia)\s*[:=\-–]?\s*` +
        number,
      'gu',
    ),
    from: youngest,
    needsOwner: false,
  },
  // 17 años · 16 ans · 16 anos · 15 anni · 15 jahre · 16 jaar · 16 år · 16 lat · 16 лет · 16 tuổi
  {
    pattern: new RegExp(
      number +
        String.raw`\s*(?:años|añitos|ans|anos|aninhos|anni|jahre|jaar|år|lat|rokov|let|лет|года|yaşında|tuổi|tahun|roků|éves|ετών|سنة|عام|साल)(?!\p{L})`,
      'gu',
    ),
    from: youngestBare,
    needsOwner: true,
  },
  {
    pattern: new RegExp(`${number}\\s*(?:歳|才|岁|歲|살|세)(?!\\p{L})`, 'gu'),
    from: youngest,
    needsOwner: true,
  },
  // 16🎂 · 🎂16
  {
    pattern: new RegExp(`${number}\\s?🎂|🎂\\s?${number}(?!\\s?[./:-])`, 'gu'),
    from: youngestBare,
    needsOwner: false,
  },
  // 16 | she/her | art · Lea | 15 | Lyon: a field of its own between bars (17 · 03 · 24 is a date), or the bio's first line
  {
    pattern:
      /(?:^|(?<!\d\s*)[|｜•·]\s*)(1[3-7])\s*[|｜•·](?!\s*\d)|(?<!\d\s*)[|｜•·]\s*(1[3-7])\s*$/gmu,
    from: 13,
    needsOwner: false,
  },
  { pattern: /^\s*(1[3-7])\s*(?:\n|$)/gu, from: 13, needsOwner: false },
];

/** Before the number: someone else's age, or a span of time. */
const anothersBefore =
  /(?:(?<!\p{L})(?:of|my|our|son|daughter|kids?|boy|girl|brother|sister|dog|cat|pup|puppy|horse|for|since|over|than|under|below|above|almost|nearly|married|together|sober|every|in|past|last|first|de|mi|mis|hace|desde|durante|por|con|más|mas|depuis|pendant|plus|moins|mon|ma|il y a|da|per|mio|mia|oltre|seit|über|unter|vor|mein|meine|há|mais|meu|minha|sinds|от|уже|более|за)|[+>]|à partir)\s*(?:de\s|d['’]|than\s|que\s|di\s|the\s|a\s|an\s)?\s*(?:\d{1,2}\s*(?:,|&|and|y|et|und|e)\s*)*$/u;
/** After it: what the years were spent on, or who has that age. */
const anothersAfter =
  /^[\s-]*(?:d['’]|(?:of|in|de|di|as|on|at|en|exp|experience|experiencia|expérience|experi[êe]ncia|esperienza|erfahrung|ervaring|опыта|together|married|sober|strong|ago|juntos|ensemble|insieme|zusammen|sons?|daughters?|dogs?|cats?|pup|puppy|horse|company|brand|business|shop|bei|als|im|más|plus)(?!\p{L}))/u;

const minorByWord = /(?<!\p{L})(?:i['’]?m|i am) (?:a minor|under ?age|under 18)(?!\p{L}| in)/u;

/**
 * Whether a bio clearly states that its author is under 18, in the common forms and languages.
 *
 * An empty or unknown bio states nothing. Errs towards silence: a number whose owner is unclear is
 * not an age.
 *
 * @example statesMinorAge('dancer · 16 y/o · Leeds') // true
 * @example statesMinorAge('16 years of experience') // false
 */
export function statesMinorAge(bio: string | undefined): boolean {
  const text = bio?.normalize('NFKC').toLowerCase();
  if (text === undefined || !/\d|minor|under/.test(text)) return false;
  return (
    minorByWord.test(text) || statements.some((statement) => isMinorStatement(text, statement))
  );
}

function isMinorStatement(text: string, { pattern, from, needsOwner }: Statement): boolean {
  for (const match of text.matchAll(pattern)) {
    const age = Number(match.slice(1).find((group) => group !== undefined));
    if (age < from || age >= adult) continue;
    if (!needsOwner) return true;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
    if (!anothersBefore.test(before) && !anothersAfter.test(after)) return true;
  }
  return false;
}
