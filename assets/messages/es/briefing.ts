/** Lo que se dice donde se elige una campaña y donde se escribe su brief: en todas las páginas. */
import type { briefingMessages as englishBriefing } from '@/assets/messages/en/briefing';
import { changeText, plural, wholeText } from './numbers';

const creators = (n: number) => plural(n, 'creador', 'creadores');

export const briefingMessages: typeof englishBriefing = {
  count: wholeText,
  brand: {
    title: 'La marca y sus publicaciones',
    intro:
      'Si un creador de la lista corta nombra la marca en una publicación, desde el día en que lo añadiste, se reconoce la próxima vez que la veas. Su propio código promocional también cuenta.',
    name: 'Nombre de la marca',
    nameHint: 'Tal como lo escriben los mensajes y el informe',
    nameLong: 'Como máximo 80 caracteres',
    handles: 'Cuentas de la marca',
    handlesHint: 'P. ej. @glowbrand, o el enlace de su perfil. Cuentan las menciones en los posts',
    noHandle: (text) =>
      `“${text.slice(0, 40)}” no es un nombre de cuenta. Prueba con @glowbrand o pega el enlace del perfil`,
    hashtags: 'Hashtags de la marca',
    hashtagsHint: 'Los propios de la campaña, p. ej. #glowspring. Solo cuenta el mismo hashtag',
    noHashtag: (text) =>
      `“${text.slice(0, 40)}” no es un hashtag: letras y cifras sin espacios, p. ej. #glowspring`,
    common: (tag) =>
      `#${tag} está en publicaciones de todo tipo y también las contaría. Elige uno que sea solo de la marca`,
    tooMany: 'Como máximo 20',
  },
  switcher: {
    said: 'Campaña:',
    inTab: 'Esta pestaña de TikTok trabaja para',
    inTabHint: 'Las pestañas nuevas también empiezan con ella. Las demás conservan la suya.',
    inPage: 'Esta página muestra',
    inPageHint: 'Las pestañas de TikTok conservan la suya: “Usar en TikTok” lo cambia.',
    listed: (n) => `${wholeText(n)} en la lista corta`,
    create: 'Campaña nueva…',
    manage: 'Gestionar las campañas',
  },
  preview: {
    title: 'De los creadores que has visto',
    fits: (fits, n) => `Encajarían ${wholeText(fits)} de ${wholeText(n)} vistos`,
    counting: (read, n) => `Contando: ${wholeText(read)} de ${creators(n)}`,
    reading: 'Leyendo los creadores vistos',
    early: (n) =>
      `Es pronto: solo ${creators(n)} a la vista hasta ahora. Desliza un poco más antes de juzgar el brief.`,
    sample: (n, seen) =>
      `Contado en ${wholeText(n)} de ${creators(seen)}, repartidos por igual en el tiempo.`,
    nobody:
      'Aún no has visto a nadie. Desliza por TikTok y aquí verás en cuántos encajaría el brief.',
    noTopic: 'Nombra un nicho o un término: sin contenido no hay encaje que contar.',
    failed: 'No se pudo hacer la vista previa. El brief sí se puede guardar.',
    parts: { fits: 'Encajan', misses: 'Algo falla', unknown: 'Aún no se sabe' },
    unknownWhy: 'aún nada que comparar, o sin valorar (privada o menor de 18)',
    missed: 'En qué fallan los demás',
    missedHint: 'Un creador puede fallar en varias cosas. “Solo eso”: nada más habla en contra.',
    wishes: {
      fit: 'Otro contenido',
      tier: 'Otro nivel',
      followers: 'Seguidores fuera del rango',
      engagement: 'Muy poca interacción',
      language: 'Otro idioma',
      market: 'Otro mercado',
      veto: 'Una palabra a evitar',
      competitor: 'Trabajó para un competidor',
    },
    alone: (n) => `${wholeText(n)} solo eso`,
    examples: 'Quiénes encajarían',
    exampleFit: (fit) => `Encaje ${wholeText(fit)}`,
    openCreator: (handle) => `Abrir @${handle} en Análisis`,
    words: 'Qué palabras hacen el trabajo',
    word: 'Palabra',
    found: 'Encontrada en',
    without: 'Sin ella',
    withoutSaid: (fits, change) =>
      change === 0
        ? `Encajarían ${wholeText(fits)}, como ahora`
        : `Encajarían ${wholeText(fits)}, ${wholeText(Math.abs(change))} ${change > 0 ? 'más' : 'menos'}`,
    change: changeText,
    foundNowhere: 'Aún en ninguna parte',
    vetoed: 'Palabras a evitar encontradas',
    niche: 'Nicho',
  },
};
