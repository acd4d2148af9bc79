/** Languages in which niches can be named in the middle of a sentence. */
const columns: readonly string[] = ['en', 'es', 'fr', 'de', 'pt'];

/**
 * A niche of the taxonomy as a creator would say it, to stand after "about", "sobre", "sur", "über" and
 * "sobre": French brings its article. The labels that the pages show are headings, with "&" and capitals.
 */
const words: Readonly<Record<string, string>> = {
  beauty: 'beauty|belleza|la beauté|Beauty|beleza',
  skincare: 'skincare|cuidado de la piel|les soins de la peau|Hautpflege|cuidados com a pele',
  hair: 'hair|cabello|les cheveux|Haare|cabelo',
  nails: 'nails|uñas|les ongles|Nägel|unhas',
  fragrance: 'fragrance|perfumes|les parfums|Parfum|perfumes',
  fashion: 'fashion|moda|la mode|Mode|moda',
  thrift:
    'second-hand fashion|moda de segunda mano|la mode de seconde main|Second-Hand-Mode|moda de segunda mão',
  luxury:
    'luxury and watches|lujo y relojes|le luxe et les montres|Luxus und Uhren|luxo e relógios',
  fitness: 'fitness|fitness|le fitness|Fitness|fitness',
  running: 'running|running|la course à pied|Laufen|corrida',
  wellness: 'wellness|bienestar|le bien-être|Wohlbefinden|bem-estar',
  nutrition: 'nutrition|nutrición|la nutrition|Ernährung|nutrição',
  food: 'food|cocina|la cuisine|Essen|comida',
  restaurants:
    'restaurants and street food|restaurantes y comida callejera|les restaurants et la street food|Restaurants und Streetfood|restaurantes e comida de rua',
  baking: 'baking|repostería|la pâtisserie|Backen|confeitaria',
  drinks:
    'coffee, tea and drinks|café, té y bebidas|le café, le thé et les boissons|Kaffee, Tee und Drinks|café, chá e bebidas',
  vegan: 'plant-based food|comida vegana|la cuisine végétale|vegane Küche|comida vegana',
  books: 'books|libros|les livres|Bücher|livros',
  gaming: 'gaming|videojuegos|les jeux vidéo|Gaming|games',
  tech: 'tech|tecnología|la tech|Technik|tecnologia',
  coding_ai:
    'coding and AI|programación e IA|le code et l’IA|Programmieren und KI|programação e IA',
  finance:
    'personal finance|finanzas personales|les finances personnelles|persönliche Finanzen|finanças pessoais',
  business:
    'business and marketing|negocios y marketing|l’entrepreneuriat et le marketing|Business und Marketing|negócios e marketing',
  career: 'work|trabajo|le travail|Arbeit|trabalho',
  education: 'studying|estudio|les études|Lernen|estudos',
  science:
    'science and nature|ciencia y naturaleza|la science et la nature|Wissenschaft und Natur|ciência e natureza',
  parenting: 'parenting|crianza|la parentalité|Elternsein|maternidade e paternidade',
  family:
    'couple and family life|vida en pareja y en familia|la vie de couple et de famille|Paar- und Familienleben|vida a dois e em família',
  home: 'home decor|decoración|la décoration|Wohnen|decoração',
  cleaning: 'cleaning|limpieza|le ménage|Putzen|limpeza',
  diy: 'DIY|bricolaje|le DIY|DIY|faça você mesmo',
  plants: 'plants|plantas|les plantes|Pflanzen|plantas',
  pets: 'animals|animales|les animaux|Tiere|animais',
  travel: 'travel|viajes|les voyages|Reisen|viagens',
  outdoors:
    'camping and the outdoors|camping y aire libre|le camping et le plein air|Camping und Outdoor|camping e vida ao ar livre',
  cars: 'cars and motorcycles|coches y motos|les voitures et les motos|Autos und Motorräder|carros e motos',
  sports: 'sports|deportes|le sport|Sport|esportes',
  music_dance:
    'music and dance|música y baile|la musique et la danse|Musik und Tanz|música e dança',
  comedy: 'comedy|comedia|l’humour|Comedy|comédia',
  film_anime:
    'films, series and anime|cine, series y anime|les films, les séries et l’anime|Filme, Serien und Anime|filmes, séries e animes',
  art: 'art|arte|l’art|Kunst|arte',
  photo_ugc:
    'photography and video|fotografía y vídeo|la photo et la vidéo|Fotografie und Video|fotografia e vídeo',
  medical: 'health|salud|la santé|Gesundheit|saúde',
  spiritual:
    'faith and spirituality|fe y espiritualidad|la spiritualité|Glaube und Spiritualität|fé e espiritualidade',
  realestate: 'real estate|vivienda|l’immobilier|Immobilien|imóveis',
  farm: 'country life|vida en el campo|la vie à la campagne|Leben auf dem Land|vida no campo',
};

/**
 * A niche's name inside a sentence.
 *
 * @param id of `assets/niche-taxonomy.json`
 * @param language BCP 47; its first part counts
 * @returns `undefined` for a language that has no names here, and for an id that is not known: a word
 *   of another language in the middle of a message reads like a machine
 * @example toNicheWord('skincare', 'es') // 'cuidado de la piel'
 */
export function toNicheWord(id: string, language: string): string | undefined {
  const [primary = ''] = language.toLowerCase().split(/[-_]/);
  const column = columns.indexOf(primary);
  if (column < 0 || !Object.hasOwn(words, id)) return undefined;
  return words[id]?.split('|')[column];
}

/** Ids that have a name here. */
export const namedNiches: readonly string[] = Object.keys(words);
