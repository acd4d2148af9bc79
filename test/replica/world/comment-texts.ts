import type { Language } from './niches/niche.ts';

/** Comments are put together from a beginning, which may be empty, and a text. */
export interface CommentParts {
  openers: string[];
  texts: string[];
  /** What creators answer. */
  answers: string[];
}

/** What readers write: praise, questions, wishes to buy, jokes, and now and then spam. */
export const commentParts: Record<Language, CommentParts> = {
  en: {
    openers: [
      '',
      '',
      'wait, ',
      'ok but ',
      'honestly ',
      'no because ',
      'my sister says ',
      'day 3: ',
    ],
    texts: [
      ...['this actually works??', 'where did you get the blue one', 'link please 🙏'],
      ...['how much was it?', 'does this hold up in humid weather?', 'I gasped at the end'],
      ...['me watching this at 2am', 'please do a part two', 'saving this for Sunday'],
      ...['you explain this better than my teacher did', 'is it available in Europe?'],
      ...['I tried it and my cat judged me', 'this account is underrated', 'what camera is this'],
      ...['@sunny.oddwell us tomorrow', 'I bought two because of this video', 'taking notes'],
      ...[
        'who else replayed the middle part',
        'earn from home, see my page 💸💸',
        'the lighting!!',
      ],
    ],
    answers: ['thank you! link is in my bio', 'yes, it does', 'part two on Friday', 'haha same'],
  },
  es: {
    openers: ['', 'oye, ', 'por favor, ', 'es que '],
    texts: [
      ...['¿dónde lo compraste?', 'me encanta cómo explicas', '¿precio?', 'parte dos ya'],
      ...['lo probé y funciona', '¿envían a Chile?', 'justo lo que buscaba', 'me hizo el día'],
    ],
    answers: ['¡gracias! está en mi bio', 'sí, el viernes'],
  },
  fr: {
    openers: ['', 'mais ', 'franchement ', 'attends, '],
    texts: [
      ...['c’est où exactement ?', 'le lien stp', 'trop bien expliqué', 'je teste ce week-end'],
      ...['ça coûte combien ?', 'une partie deux !', 'ma mère a adoré', 'j’ai ri trop fort'],
    ],
    answers: ['merci ! le lien est en bio', 'oui, promis'],
  },
  de: {
    openers: ['', 'also ', 'ehrlich, ', 'kurz: '],
    texts: [
      ...['wo gibt es das?', 'danke, endlich verstanden', 'bitte mehr davon', 'Link?'],
      ...['was kostet das?', 'am Sonntag probiert, läuft', 'Teil zwei bitte', 'viel zu gut'],
    ],
    answers: ['danke dir! steht in der Bio', 'Teil zwei kommt'],
  },
  pt: {
    openers: ['', 'gente, ', 'sério, ', 'olha, '],
    texts: [
      ...['onde comprou?', 'quero a parte dois', 'amei demais', 'quanto custa?'],
      ...['testei e deu certo', 'manda o link', 'salvei para domingo', 'explicou tudo'],
    ],
    answers: ['obrigada! está na bio', 'sexta tem mais'],
  },
  it: {
    openers: ['', 'ma ', 'scusa, ', 'davvero, '],
    texts: [
      ...['dove l’hai preso?', 'bellissimo', 'fai la seconda parte', 'quanto costa?'],
      ...['provato ieri, perfetto', 'mi mandi il link?', 'spieghi benissimo', 'che luce'],
    ],
    answers: ['grazie! è in bio', 'venerdì la seconda'],
  },
  vi: {
    openers: ['', 'chị ơi ', 'cho hỏi ', 'ủa '],
    texts: [
      ...['giá bao nhiêu vậy ạ?', 'xin link với', 'mua ở đâu thế', 'hay quá'],
      ...['em làm theo được rồi', 'ra phần hai đi', 'da dầu dùng được không', 'lưu lại cuối tuần'],
    ],
    answers: ['dạ link ở bio nha', 'cảm ơn bạn'],
  },
  id: {
    openers: ['', 'kak ', 'eh ', 'jujur '],
    texts: [
      ...['beli di mana?', 'spill dong', 'harganya berapa', 'keren banget'],
      ...['sudah coba, berhasil', 'lanjut bagian dua', 'simpan buat minggu', 'jelas sekali'],
    ],
    answers: ['makasih! ada di bio', 'besok ya'],
  },
  th: {
    openers: ['', 'พี่คะ ', 'โห ', 'จริง ๆ '],
    texts: ['ซื้อที่ไหนคะ', 'ราคาเท่าไหร่', 'ชอบมาก', 'ขอลิงก์หน่อย', 'ลองแล้วได้ผล', 'ขอภาคสอง'],
    answers: ['ขอบคุณค่ะ ลิงก์อยู่ในไบโอ'],
  },
  ja: {
    openers: ['', 'えっ、', 'あの、', 'ほんとに'],
    texts: [
      'どこで買えますか',
      'わかりやすい',
      '続きが見たい',
      '真似しました',
      'いくらですか',
      '保存した',
    ],
    answers: ['ありがとうございます！'],
  },
  ko: {
    openers: ['', '와 ', '혹시 ', '진짜 '],
    texts: [
      '어디서 샀어요?',
      '정보 감사합니다',
      '2편 기다릴게요',
      '따라 했더니 되네요',
      '얼마예요?',
      '저장',
    ],
    answers: ['감사합니다!'],
  },
  ar: {
    openers: ['', 'لو سمحت ', 'بصراحة ', 'يا جماعة '],
    texts: [
      'من أين اشتريته؟',
      'كم السعر؟',
      'شرح رائع',
      'أريد الجزء الثاني',
      'جربته ونجح',
      'الرابط؟',
    ],
    answers: ['شكرا! الرابط في البايو'],
  },
  tr: {
    openers: ['', 'ya ', 'abla ', 'gerçekten '],
    texts: [
      'nereden aldın?',
      'fiyatı ne kadar',
      'devamı gelsin',
      'denedim oldu',
      'link var mı',
      'kaydettim',
    ],
    answers: ['teşekkürler! linki bioda'],
  },
  pl: {
    openers: ['', 'ej, ', 'serio, ', 'przepraszam, '],
    texts: [
      'gdzie to kupić?',
      'super wyjaśnione',
      'ile kosztuje?',
      'działa, sprawdziłam',
      'druga część?',
      'link',
    ],
    answers: ['dzięki! link w bio'],
  },
  ru: {
    openers: ['', 'слушай, ', 'правда, ', 'ой, '],
    texts: [
      'где купить?',
      'очень понятно',
      'сколько стоит?',
      'попробовала, работает',
      'жду вторую часть',
      'ссылку',
    ],
    answers: ['спасибо! ссылка в био'],
  },
};
