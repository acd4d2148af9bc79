/** Lo que se dice de las campañas: cambiar de una a otra, su lista, plantillas y la vista previa de un brief. */
import type { campaignMessages as englishCampaigns } from '@/assets/messages/en/campaigns';
import type { Goal } from '@/lib/model/brief';
import { moneyText } from './money';
import { capitalised, countText, dayText, percentText, plural, wholeText } from './numbers';

const goals: Record<Goal, string> = {
  awareness: 'Notoriedad',
  conversions: 'Conversiones',
  content: 'Contenido',
};

export const campaignMessages: typeof englishCampaigns = {
  goals,
  money: moneyText,
  list: {
    title: 'Campañas',
    intro:
      'Cada campaña tiene su brief, su lista corta y sus notas. Un creador puede estar en varias; el estado es propio de cada una.',
    create: 'Campaña nueva',
    begins: 'Aquí empiezan las pestañas nuevas',
    shown: 'Se muestra en esta página',
    archived: (n) => `Archivadas · ${wholeText(n)}`,
    archivedAt: (at) => `Archivada el ${dayText(at)}`,
    created: (at) => `Creada el ${dayText(at)}`,
    noTopic: 'Aún sin brief',
    noneYet: 'Aún sin decisiones',
    failed: 'No se pudo leer el recuento. Recarga esta página para probar otra vez.',
    statuses: 'Decisiones',
    more: (n) => `y ${wholeText(n)} más`,
    later: (n) => `${wholeText(n)} para luego`,
    ruledOut: (n) => plural(n, 'descartado', 'descartados'),
    status: (word, n) => `${word} ${wholeText(n)}`,
  },
  actions: {
    use: 'Usar en TikTok',
    useOf: (name) => `Usar ${name} en TikTok`,
    useHint: 'Todas las pestañas de TikTok trabajan para ella desde ahora',
    show: 'Mostrar su lista',
    more: 'Más',
    duplicate: 'Duplicar el brief',
    archive: 'Archivar',
    unarchive: 'Sacar del archivo',
    remove: 'Eliminar…',
    back: 'Todas las campañas',
    copyOf: (name) => `${name.slice(0, 72)} (copia)`,
  },
  said: {
    used: (name) => `Desde ahora, todas las pestañas de TikTok trabajan para ${name}`,
    created: (name) => `Se creó ${name}`,
    duplicated: (name) => `Se creó ${name} con el mismo brief y la lista corta vacía`,
    archived: (name) => `Se archivó ${name}. Su lista se puede seguir leyendo`,
    unarchived: (name) => `${name} vuelve a estar abierta`,
    removed: (name) => `Se eliminó ${name}`,
    lastOpen:
      'Es la única campaña abierta, y TikTok necesita una a la que añadir. Crea otra primero',
    gone: 'Esa campaña ya no está',
  },
  remove: {
    title: (name) => `¿Eliminar ${name}?`,
    text: (n) =>
      n === 0
        ? 'No hay ninguna decisión en ella. Su brief se pierde para siempre.'
        : `Su brief y ${plural(n, 'entrada se pierde', 'entradas se pierden')} para siempre: decisiones, estados, etiquetas, notas, tarifas y lo acordado.`,
    counts: (listed, later, ruledOut) =>
      `${wholeText(listed)} en la lista corta, ${wholeText(later)} para luego, ${plural(ruledOut, 'descartado', 'descartados')}.`,
    stays: 'Los creadores y sus otras campañas se quedan. Esto no se puede deshacer.',
    tip: 'Una campaña archivada tampoco estorba, y lo conserva todo.',
    cancel: 'Cancelar',
    archive: 'Mejor archivarla',
    confirm: (n) =>
      n === 0 ? 'Eliminar la campaña' : `Eliminar con ${plural(n, 'entrada', 'entradas')}`,
  },
  create: {
    title: 'Campaña nueva',
    name: 'Nombre',
    nameHint: 'Da nombre a la lista corta y al archivo exportado',
    nameMissing: 'Ponle un nombre a la campaña',
    nameLong: 'Como máximo 80 caracteres',
    begin: 'Empezar con',
    blank: 'Un brief vacío',
    blankWhy: 'No pide nada: escríbelo todo tú.',
    sets: 'Fija',
    asks: 'Tú añades',
    confirm: 'Crear la campaña',
    cancel: 'Cancelar',
    from: (template, asks) => `Empezó como “${template}”. Te queda por añadir: ${asks}.`,
  },
  sets: {
    goal: (goal) => `Objetivo: ${goals[goal].toLowerCase()}`,
    tiers: (labels) =>
      labels.length === 0 ? 'Todos los niveles' : labels.map(capitalised).join(', '),
    followers: (from, to) =>
      to === undefined
        ? `Desde ${countText(from ?? 0)} seguidores`
        : `De ${countText(from ?? 0)} a ${countText(to)} seguidores`,
    engagement: (pct) => `Al menos ${percentText(pct)} de interacción`,
    vetoes: (texts) => `Evita ${texts.map((text) => `“${text}”`).join(', ')}`,
  },
  asks: {
    niches: 'nichos',
    terms: 'términos',
    languages: 'idiomas',
    markets: 'mercados',
    competitors: 'competidores',
    budget: 'presupuesto',
    cpm: 'CPM',
  },
  templates: {
    launch: {
      name: 'Lanzamiento de producto',
      why: 'Notoriedad: mucha gente de un nicho debe verlo en pocos días, así que el alcance cuenta junto a la cercanía. Los posts que buscan copias darían el tono equivocado.',
      vetoes: ['dupe', 'clon'],
    },
    conversions: {
      name: 'Posts pagados con códigos',
      why: 'Las ventas con código vienen de creadores a quienes su gente responde: muchos pequeños antes que uno grande, y ninguno con poca interacción. Las ofertas de tiendas de réplicas se parecen, de ahí las palabras a evitar.',
      vetoes: ['réplica', 'dupe'],
    },
    content: {
      name: 'Contenido UGC',
      why: 'Compras el video y lo muestras tú, así que los seguidores dan igual: todos los niveles. Solo puede venderlo quien graba lo suyo.',
      vetoes: ['repost', 'créditos al autor', 'no es mío'],
    },
    seeding: {
      name: 'Regalos a creadores nano',
      why: 'Con creadores nano es habitual un producto en vez de una tarifa. Desde 1000 seguidores: por debajo, hasta un buen post lo ven pocos. Quien vuelve a regalar lo recibido no lo muestra.',
      vetoes: ['sorteo', 'se vende'],
    },
    local: {
      name: 'Lanzamiento en un mercado local',
      why: 'En un mercado nuevo, el lugar y el idioma deciden antes que nada, y allí se conoce a los creadores pequeños de la zona. Los mercados y los idiomas los dices tú.',
      vetoes: [],
    },
    ambassadors: {
      name: 'Embajadores permanentes',
      why: 'Colaboraciones largas con pocos: interacción constante antes que un solo éxito, y nadie que trabaje para un competidor. Empieza con 3 a 10 y quédate con los mejores.',
      vetoes: [],
    },
  },
};
