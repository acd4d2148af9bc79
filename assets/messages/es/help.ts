/** La página de ayuda, para quien busca creadores. */
import type { helpMessages as englishHelp } from '@/assets/messages/en/help';
import type { HelpTopic } from '@/assets/messages/en/help-figures';
import type { ShortcutAction } from '@/lib/model/settings';
import { figureTopics } from './help-figures';
import { outreachTopics } from './help-outreach';
import { plural } from './numbers';

const does: Record<ShortcutAction, string> = {
  shortlist: 'A la lista corta, o quitar de ella',
  later: 'Para luego, o quitarlo',
  'rule-out': 'Descartar, y después un dígito con el motivo',
  note: 'Escribir una nota',
  undo: 'Deshacer la última decisión',
  panel: 'Esta sesión y el feed',
  keys: 'Mostrar todas las teclas',
};

const otherTopics: Record<
  Exclude<keyof typeof englishHelp.topics, keyof typeof figureTopics | keyof typeof outreachTopics>,
  HelpTopic
> = {
  scouting: {
    title: 'Buscar, paso a paso',
    parts: [
      {
        points: [
          'Escribe el brief: nichos, términos, qué evitar, tamaños, idiomas. El encaje se mide con él.',
          'Abre TikTok y desliza como siempre. Cada post lleva un chip; un clic en él abre los motivos.',
          'Pon en la lista corta con una tecla o con el + del chip; descarta con un motivo; deja para luego lo que no tengas claro.',
          'Abre el espacio de trabajo para ordenar, comparar, anotar y exportar. El CSV lleva lo que muestra la lista.',
        ],
      },
      {
        text: 'Un creador cuenta como visto cuando al menos medio post suyo estuvo a la vista. A quien te encuentras a menudo se le nota solo: en el chip pone “4×”.',
      },
    ],
  },
  campaigns: {
    title: 'Campañas',
    parts: [
      {
        points: [
          'Una campaña es un brief con su lista corta. Un creador puede estar en varias; el estado, las etiquetas y la nota son propios de cada una.',
          'Cada pestaña de TikTok trabaja para una campaña, que todo mensaje nombra. Se cambia en la ventana de Feedscout sobre la pestaña; deshacer actúa donde se decidió.',
          'El espacio de trabajo muestra una campaña sin tocar las pestañas. “Usar en TikTok” las mueve todas.',
          'Una campaña archivada se puede leer y no se ofrece en ninguna parte. Eliminarla se lleva sus decisiones y notas.',
        ],
      },
    ],
  },
  keys: {
    title: 'Teclas',
    parts: [
      {
        text: 'En TikTok actúan sobre el perfil marcado más cercano al centro. Descansan mientras escribes, con una tecla modificadora y donde TikTok necesita la tecla.',
      },
    ],
  },
  chip: {
    title: 'Cómo se lee el chip',
    parts: [
      {
        text: 'De izquierda a derecha, hasta donde hay sitio; un lector de pantalla lo oye entero. Lo que ya sabes de un creador va primero:',
      },
      {
        terms: [
          ['⊘', 'no contactar, en ninguna campaña'],
          ['✉', 'contactado, y para qué campaña'],
          ['✓', 'en la lista corta'],
          ['×', 'descartado, con el motivo'],
          ['◔', 'para luego'],
          ['↻ 4×', 'visto con cuatro posts distintos'],
        ],
      },
      {
        text: 'Las cuentas privadas y las bios que declaran menos de 18 años no se valoran ni se pueden añadir. En un anuncio, el chip dice que no se valora; su autor se valora por sus otros posts.',
      },
    ],
  },
  limits: {
    title: 'Lo que no se puede saber',
    parts: [
      {
        points: [
          'El tiempo de visualización y la audiencia (edad, género, país) no se ven en TikTok: se muestran como desconocidos, nunca se estiman. Pregunta al creador.',
          'El idioma y el mercado son los de los posts, no los de quienes miran.',
          'Un feed muestra a los ganadores: las vistas que ves ahí son altas. Abre el perfil para ver los posts corrientes.',
          'TikTok redondea desde 10 000; las cifras que salen de ahí son tan exactas como pueden.',
          'El enlace de la bio y el ritmo se conocen solo cuando has abierto el perfil.',
          'No hay ningún conjunto público de creadores con interacción comprada, así que nadie puede decir cuántos encuentran las pruebas.',
        ],
      },
    ],
  },
  never: {
    title: 'Lo que nunca hacemos',
    parts: [
      {
        points: [
          'Ninguna petición propia: Feedscout lee lo que TikTok ya envió a tu página. El navegador mismo prohíbe a sus páginas toda conexión.',
          'Ninguna cuenta, ningún servidor, ninguna analítica.',
          'Ninguna acción en TikTok: ni likes, ni seguir, ni mensajes, ni deslizar.',
          'Ninguna nota ni puntuación global: las señales van una junto a otra, cada una con su número de posts.',
          'Ningún avatar, ninguna foto de personas.',
          'Ninguna suposición como hecho: lo desconocido queda vacío, nunca 0.',
          'Ninguna palabra como “falso”: hay cifras que merecen una mirada, nada más.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Tus datos, en breve',
    parts: [
      {
        points: [
          'Todo está en este perfil del navegador, donde ni TikTok ni otro sitio pueden mirar.',
          'En una ventana privada se valora a los creadores, y se guarda solo donde haces clic.',
          'Los comentarios se cuentan por tipo; no se guardan ni sus palabras ni quién los escribió.',
          'Un archivo que exportas queda en tus manos desde entonces, y con él sus direcciones.',
        ],
      },
    ],
  },
  trouble: {
    title: 'Cuando algo no funciona',
    parts: [
      {
        terms: [
          [
            'Ningún post tiene chip',
            'Recarga la pestaña de TikTok: las que estaban abiertas antes de instalar o actualizar Feedscout lo necesitan una vez.',
          ],
          [
            'Sigue sin haberlo',
            'Puede que el navegador no dé acceso. Haz clic en la pieza de puzle, luego en el menú de Feedscout, y permítele leer www.tiktok.com.',
          ],
          [
            '“TikTok cambió”',
            'TikTok alteró su página. Tus listas se conservan; actualiza Feedscout o recarga. Donde no se puede leer no hay cifra, y eso es mejor que una equivocada.',
          ],
          [
            'Una tecla no hace nada',
            'Haz clic fuera de los campos de texto: las teclas descansan mientras escribes. Se cambian en los ajustes.',
          ],
          [
            'Aún no hay tasa',
            'Los posts leídos son muy recientes o tienen pocas vistas. Abre el perfil para que se lean más.',
          ],
          [
            'No se puede leer lo guardado',
            'Cierra las otras páginas de Feedscout y prueba otra vez. Puede ser que el disco esté lleno. No se ha borrado nada.',
          ],
          [
            'Una cifra no es la de TikTok',
            'TikTok sigue contando; la nuestra es de la última vez que te encontraste el post.',
          ],
        ],
      },
    ],
  },
};

export const helpMessages: typeof englishHelp = {
  title: 'Ayuda',
  contents: 'Contenido',
  groups: {
    use: 'Usar Feedscout',
    figures: 'Qué significan las cifras',
    limits: 'Límites y promesas',
  },
  topics: { ...otherTopics, ...outreachTopics, ...figureTopics },
  search: 'Buscar en la ayuda',
  found: (n) => plural(n, 'tema', 'temas'),
  foundNothing: (text) => `Nada sobre “${text}”. Prueba con otra palabra`,
  print: 'Imprimir',
  start: 'Repetir el comienzo',
  keys: {
    onTikTok: 'En TikTok',
    inLists: 'En las listas',
    does,
    digits: 'El motivo del descarte',
    escape: 'Cerrar lo que está abierto',
    escapeKey: 'Esc',
    undoInLists: 'Deshacer',
    search: 'Ir a la búsqueda',
    none: 'sin tecla',
    change: 'Cambiar las teclas',
  },
  sample: 'Un ejemplo de chip',
  expiry: (days) =>
    `A los creadores que viste y sobre los que no decidiste se los olvida tras ${plural(days, 'día', 'días')}; las decisiones se quedan hasta que las borres.`,
  dataLink: 'Copia de seguridad, restaurar o borrar tus datos',
  settingsLink: 'Cambiar cuánto tiempo se conservan',
  version: (version) =>
    `Feedscout ${version}. Código abierto, licencia MIT. Sin relación con TikTok.`,
};
