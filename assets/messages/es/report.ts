/** Lo que dice la vista del informe para el cliente; `file` es lo que aparece en el propio informe. */
import type { reportMessages as english } from '@/assets/messages/en/report';
import { plural, wholeText } from './numbers';
import { reportFileMessages } from './report-file';

const creators = (n: number) => plural(n, 'creador', 'creadores');

export const reportMessages: typeof english = {
  title: 'Informe para el cliente',
  intro:
    'La campaña en una página para entregar: un archivo que se abre en cualquier navegador, no pide nada a la red y se imprime bien.',
  file: reportFileMessages,
  text: {
    legend: 'Textos',
    title: 'Título',
    titleHint: 'Vacío: el nombre de la campaña',
    intro: 'Introducción',
    introHint:
      'Una línea vacía empieza un párrafo. El título y la introducción se guardan en este dispositivo.',
  },
  creators: {
    legend: 'Creadores',
    scope: 'Cuáles',
    shortlist: (n) => `La lista corta (${wholeText(n)})`,
    agreed: (n) => `Con acuerdo o publicados (${wholeText(n)})`,
    tag: (tag, n) => `Con la etiqueta “${tag}” (${wholeText(n)})`,
    order: 'Orden',
    orders: {
      fit: 'Primero el mejor encaje',
      followers: 'Primero quien más seguidores tiene',
      engagement: 'Primero la mayor interacción',
    },
    most: 'Como máximo',
    mostOf: creators,
  },
  adds: {
    legend: 'Añadir datos privados',
    hint: 'Ninguno está en el informe si no lo marcas, y cada informe empieza sin ninguno.',
    labels: {
      notes: 'Mis notas',
      contacts: 'Correos y enlaces de perfil',
      fees: 'Tarifas pedidas y acordadas',
      'check-first': 'Lo que conviene revisar antes',
      'ruled-out': 'Creadores descartados o que dijeron que no',
    },
    hints: {
      notes: (n) =>
        n === 0
          ? 'Ninguno de ellos tiene nota'
          : `Añade lo que escribiste sobre ${creators(n)}, palabra por palabra`,
      contacts: (n) =>
        n === 0
          ? 'No se conoce ningún correo ni enlace'
          : `Añade cómo contactar con ${creators(n)}: datos personales que tu cliente debe tratar como tales`,
      fees: (n) =>
        n === 0 ? 'No se conoce ninguna tarifa' : `Añade las tarifas de ${creators(n)} y su suma`,
      'check-first': (n) =>
        n === 0
          ? 'No se encontró nada en ellos'
          : `Añade lo que merece una mirada en ${creators(n)}; puede haber buenas razones y nada es un veredicto`,
      'ruled-out': (n) =>
        n === 0
          ? 'No se descartó a nadie'
          : `Añade ${creators(n)} por su nombre, con el motivo de cada uno`,
    },
  },
  contents: {
    title: 'El archivo contiene',
    listed: (n) => `${creators(n)}: nombre, usuario, enlace al perfil, cifras y razones`,
    campaign: 'El brief, los pasos de vistos a publicados, la mezcla con gráficos, el presupuesto',
    results: (n) => `Posts de ${creators(n)} con sus cifras`,
    added: (what) => `Privado: ${what}`,
    without: (what) => `No está: ${what}`,
    never:
      'Nunca está: etiquetas, códigos, enlaces de seguimiento, registro de contactos, otras campañas',
    unnamed: {
      'do-not-contact': (n) => `Fuera ${creators(n)}: no contactar`,
      minor: (n) => `Fuera ${creators(n)}: la bio indica menos de 18 años`,
      private: (n) => `Fuera ${creators(n)}: la cuenta es privada`,
    },
    cut: (shown, all) => `Solo los primeros ${wholeText(shown)} de ${creators(all)}`,
  },
  actions: {
    save: 'Guardar informe',
    print: 'Imprimir o guardar como PDF',
    saved: (file) => `Se guardó ${file}`,
    failed:
      'No se pudo hacer el informe. Elige menos creadores y prueba otra vez; no ha cambiado nada.',
  },
  preview: {
    title: 'Vista previa',
    cut: (shown, all) =>
      `La vista previa dibuja ${wholeText(shown)} de ${creators(all)}; el archivo los tiene todos.`,
  },
  states: {
    reading: 'Aún se están leyendo tus creadores. El informe se puede hacer cuando estén todos.',
    nobodyTitle: 'Aún no hay de quién informar',
    nobodyText:
      'El informe se hace con la lista corta de una campaña. Añade creadores mientras te desplazas, o elige otra campaña arriba.',
    toList: 'Abrir las listas',
    noneOfScope: 'Nadie de la lista corta es de este tipo. Elige la lista corta entera.',
    onlyUnnamed:
      'Todos pidieron que no se les contacte, tienen la cuenta privada o pueden ser menores de 18 años. El informe no nombra a ninguno.',
  },
};
