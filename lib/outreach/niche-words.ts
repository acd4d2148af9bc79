/** Languages in which niches can be named in the middle of a sentence. */
const columns: readonly string[] = ['en', 'es', 'fr', 'de', 'pt'];

/**
 * A niche of the taxonomy as a creator would say it, to stand after "about", "sobre", "sur", "über" and
 * "sobre": French brings its article. The labels that the pages show are headings, with "&" and capitals.
 */
const words: Readonly<Record<string, string>> = {
  beauty:
    'make-up and beauty|maquillaje y belleza|le maquillage et la beauté|Make-up und Beauty|maquiagem e beleza',
  skincare: 'skincare|cuidado de la piel|les soins de la peau|Hautpflege|cuidados com a pele',
  hair: 'hair|cabello|les cheveux|Haare|cabelo',
  nails: 'nails|uñas|les ongles|Nägel|unhas',
  fragrance: 'fragrance|perfumes|les parfums|Parfum|perfumes',
  fashion: 'fashion and outfits|moda y looks|la mode et les tenues|Mode und Outfits|moda e looks',
  thrift:
    'second-hand fashion|moda de segunda mano|la mode de seconde main|Second-Hand-Mode|moda de segunda mão',
  luxury:
    'watches, sneakers and luxury|relojes, zapatillas y lujo|les montres, les baskets et le luxe|Uhren, Sneaker und Luxus|relógios, tênis e luxo',
  fitness:
    'fitness and training|fitness y entrenamiento|le fitness et l’entraînement|Fitness und Training|fitness e treino',
  running: 'running|running|la course à pied|Laufen|corrida',
  wellness:
    'wellness and yoga|bienestar y yoga|le bien-être et le yoga|Wohlbefinden und Yoga|bem-estar e ioga',
  nutrition: 'nutrition|nutrición|la nutrition|Ernährung|nutrição',
  food: 'food and recipes|cocina y recetas|la cuisine et les recettes|Essen und Rezepte|comida e receitas',
  restaurants:
    'restaurants and street food|restaurantes y comida callejera|les restaurants et la street food|Restaurants und Streetfood|restaurantes e comida de rua',
  baking:
    'baking and desserts|repostería y postres|la pâtisserie et les desserts|Backen und Desserts|confeitaria e sobremesas',
  drinks:
    'coffee, tea and drinks|café, té y bebidas|le café, le thé et les boissons|Kaffee, Tee und Drinks|café, chá e bebidas',
  vegan: 'plant-based food|comida vegana|la cuisine végétale|vegane Küche|comida vegana',
  books:
    'books and reading|libros y lectura|les livres et la lecture|Bücher und Lesen|livros e leitura',
  gaming: 'gaming|videojuegos|les jeux vidéo|Gaming|games',
  tech: 'tech and gadgets|tecnología y gadgets|la tech et les gadgets|Technik und Gadgets|tecnologia e gadgets',
  coding_ai:
    'coding and AI|programación e IA|le code et l’IA|Programmieren und KI|programação e IA',
  finance:
    'personal finance|finanzas personales|les finances personnelles|persönliche Finanzen|finanças pessoais',
  business:
    'business and marketing|negocios y marketing|l’entrepreneuriat et le marketing|Business und Marketing|negócios e marketing',
  career:
    'work and careers|trabajo y carrera|le travail et la carrière|Arbeit und Karriere|trabalho e carreira',
  education: 'studying|estudio y aprendizaje|les études|Lernen und Studium|estudos',
  science:
    'science and nature|ciencia y naturaleza|la science et la nature|Wissenschaft und Natur|ciência e natureza',
  parenting: 'parenting|crianza|la parentalité|Elternsein|maternidade e paternidade',
  family:
    'couples and family life|pareja y vida en familia|le couple et la vie de famille|Paar- und Familienleben|vida a dois e família',
  home: 'home decor|decoración|la décoration|Wohnen und Einrichten|decoração',
  cleaning:
    'cleaning and tidying|limpieza y orden|le ménage et le rangement|Putzen und Ordnung|limpeza e organização',
  diy: 'DIY and crafts|bricolaje y manualidades|le DIY et les loisirs créatifs|DIY und Basteln|faça você mesmo e artesanato',
  plants:
    'plants and gardening|plantas y jardinería|les plantes et le jardinage|Pflanzen und Garten|plantas e jardinagem',
  pets: 'pets and animals|mascotas y animales|les animaux|Haustiere und Tiere|pets e animais',
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
  art: 'art and illustration|arte e ilustración|l’art et l’illustration|Kunst und Illustration|arte e ilustração',
  photo_ugc:
    'photography and video|fotografía y vídeo|la photo et la vidéo|Fotografie und Video|fotografia e vídeo',
  medical: 'health|salud|la santé|Gesundheit|saúde',
  spiritual:
    'faith and spirituality|fe y espiritualidad|la spiritualité|Glaube und Spiritualität|fé e espiritualidade',
  realestate: 'real estate|vivienda e inmuebles|l’immobilier|Immobilien|imóveis',
  farm: 'farm and country life|vida en el campo|la vie à la ferme|Leben auf dem Land|vida no campo',
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
