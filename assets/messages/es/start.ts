/** El comienzo, en dos minutos. */
import type { startMessages as englishStart } from '@/assets/messages/en/start';
import { dayText, wholeText } from './numbers';

/** Cómo se fija la extensión, paso a paso. */
const pin: Record<'chrome' | 'edge' | 'firefox', readonly string[]> = {
  chrome: [
    'Haz clic en la pieza de puzle, junto a la barra de direcciones.',
    'Haz clic en la chincheta, junto a Feedscout.',
  ],
  edge: [
    'Haz clic en la pieza de puzle, junto a la barra de direcciones.',
    'Haz clic en el ojo, junto a Feedscout (“Mostrar en la barra de herramientas”).',
  ],
  firefox: [
    'Haz clic en la pieza de puzle, junto a la barra de direcciones.',
    'Haz clic en el engranaje, junto a Feedscout, y luego en “Fijar a la barra de herramientas”.',
  ],
};

export const startMessages: typeof englishStart = {
  title: 'Empieza en dos minutos',
  intro:
    'Cuatro pasos cortos, y cada uno se puede saltar. Todo se puede cambiar después, y nada sale de tu navegador.',
  forCampaign: (name) => `Para la campaña “${name}”`,
  done: (at) => `Hecho el ${dayText(at)}. Abajo está lo que hay ahora.`,
  step: (n, of) => `Paso ${wholeText(n)} de ${wholeText(of)}`,
  steps: { niches: 'Nichos', tiers: 'Tamaños', languages: 'Idiomas', ready: 'Listo' },
  back: 'Atrás',
  next: 'Continuar',
  skip: 'Saltar este paso',
  skipAll: 'Saltar todo',
  skipped: 'Encontrarás el comienzo de nuevo en Ayuda',
  niches: {
    title: '¿En qué comunidades buscas?',
    text: 'Los nichos de TikTok se encuentran por hashtag. Elige los tuyos y cada creador tendrá un encaje de 0 a 100 con sus motivos.',
  },
  tiers: {
    title: '¿De qué tamaños habla tu cliente?',
    text: 'Nano, micro, macro: cada fuente traza las líneas en otro lugar. Elige la tabla que usa tu cliente.',
    custom: 'En los ajustes puedes escribir una tabla propia.',
  },
  languages: {
    title: '¿En qué idiomas deben estar los posts?',
    text: 'Si no eliges ninguno, valen todos. Es el idioma de las descripciones; quién mira no se puede ver.',
    often: 'Se eligen a menudo',
    add: (language) => `Añadir ${language}`,
  },
  ready: {
    title: 'Esto es lo que verás en cada post',
    text: 'Un perfil inventado. Un clic en el chip abre los motivos de cada cifra.',
    parts: {
      fit: 'Encaje con tu brief, de 0 a 100: ● desde 70, ◐ desde 40, ○ por debajo. Sin brief, aquí está el nicho.',
      tier: 'Tamaño y seguidores, según la tabla que elegiste.',
      engagement:
        'Interacción: de 100 vistas, cuántas acabaron en un like, un comentario o un compartido. Un rango, porque unos pocos posts no lo dicen con exactitud.',
      posts: 'De cuántos posts sale. Uno o dos son una primera impresión.',
      add: 'Pone el perfil en tu lista corta. La tecla S hace lo mismo.',
    },
    pinTitle: 'Ten Feedscout a la vista',
    pin,
    pinDrawing: 'La barra del navegador con la pieza de puzle y su menú',
    pinToToolbar: 'Fijar a la barra de herramientas',
    reload: 'Las pestañas de TikTok que ya están abiertas hay que recargarlas una vez.',
    open: 'Abrir TikTok',
    toBrief: 'Seguir con el brief',
  },
};
