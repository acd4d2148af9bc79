/** What the workspace says while a scout brings creators along. */
import type { importMessages as English } from '@/assets/messages/en/import';
import type { BadLine, ColumnUse, DateOrder, LeftOutCell } from '@/lib/model/imported';
import { agree, plural, wholeText } from './numbers';

const creators = (n: number) => plural(n, 'creador', 'creadores');
const lines = (n: number) => plural(n, 'línea', 'líneas');

const uses: Record<ColumnUse, string> = {
  ignore: 'No se importa',
  figure: 'Cifra: no se importa',
  handle: 'Usuario',
  'profile-url': 'Dirección del perfil o de un post',
  'creator-key': 'Id de TikTok',
  name: 'Nombre',
  email: 'Correo',
  status: 'Estado',
  decision: 'Decisión',
  'do-not-contact': 'No contactar',
  tags: 'Etiquetas',
  note: 'Nota',
  campaign: 'Campaña',
  'added-at': 'Fecha de alta',
  'contacted-at': 'Fecha de contacto',
  fee: 'Tarifa pedida',
  'fee-currency': 'Moneda de la tarifa',
};

const badLines: Record<BadLine, string> = {
  'broken-quotes': 'Unas comillas se abren y no se cierran, o se cierran en medio de una celda',
  'too-many-cells': 'Más celdas que columnas: hay un separador en una celda sin comillas',
  'no-creator': 'Sin usuario, dirección ni id',
  'short-link':
    'Un enlace corto: solo TikTok sabe adónde lleva. Ábrelo y copia la dirección completa',
  'other-site': 'Una dirección de otro sitio',
  'no-account': 'Una dirección de TikTok que no nombra a ningún creador',
  'is-email': 'Un correo, no un usuario',
  'not-a-handle': 'No es un usuario',
  'unknown-id': 'Solo un id, y aquí no hay nadie con él. Añade una columna con el usuario',
};

const leftOutCells: Record<LeftOutCell, string> = {
  email: 'Correo omitido: no es una dirección',
  id: 'Id omitido: no es de TikTok',
  'id-ruined': 'Id omitido: una hoja de cálculo lo redondeó. Se usa el usuario',
  standing: 'Estado omitido: la palabra no se conoce',
  date: 'Fecha omitida: no se puede leer, o no está entre 2010 y hoy',
  fee: 'Tarifa omitida: no es un solo importe',
  'fee-currency': 'Tarifa omitida: sin moneda',
  'handles-differ': 'Usuario y dirección nombran a dos creadores: se usa el usuario',
  'note-cut': 'Nota cortada en 5000 caracteres',
  'tags-cut': 'Etiquetas cortadas: 30 como máximo, de 60 caracteres',
};

const dateOrders: Record<DateOrder, string> = {
  'day-first': 'Primero el día: 3/4 es el 3 de abril',
  'month-first': 'Primero el mes: 3/4 es el 4 de marzo',
};

export const importMessages: typeof English = {
  title: 'Importar creadores',
  intro:
    'Trae tu lista: un CSV de cualquier herramienta, o usuarios y direcciones de perfiles. No se guarda nada hasta que lo confirmes, y nada sale de tu navegador.',
  steps: { source: 'Origen', mapping: 'Columnas', preview: 'Vista previa', done: 'Listo' },
  stepsLabel: 'Pasos de la importación',
  source: {
    drop: 'Suelta aquí un archivo CSV',
    dropNow: 'Suéltalo para leerlo',
    choose: 'Elegir un archivo',
    fileHint: (maxLines, maxMegabytes) =>
      `CSV o texto, hasta ${wholeText(maxLines)} líneas y ${maxMegabytes} MB. Desde Excel o Sheets: guarda o descarga como CSV.`,
    pasteTitle: 'Nombres pegados',
    pasteLabel: 'Usuarios, direcciones de perfiles o de posts',
    pasteHint: (maxNames) =>
      `Uno o varios por línea, con cualquier separador; hasta ${wholeText(maxNames)}.`,
    pasteExample: '@brillosdemaya\nhttps://www.tiktok.com/@tomas.cocina',
    read: 'Leer los nombres',
    reading: 'Leyendo',
    failures: {
      'too-large': 'El archivo pasa de 20 MB. Divídelo e importa las partes una a una.',
      workbook:
        'Es un libro de Excel o LibreOffice. Guárdalo allí como «CSV UTF-8» y elige ese archivo.',
      binary: 'No es un archivo de texto. Elige un CSV.',
      empty: 'No hay nada que leer.',
      unreadable: 'El navegador no pudo leer el archivo. Quizá se movió: elígelo otra vez.',
      broken:
        'Casi ninguna línea se puede leer: hay comillas que se abren y no se cierran. Expórtalo de nuevo como «CSV UTF-8».',
    },
  },
  mapping: {
    title: 'Qué contienen las columnas',
    hint: 'Se deduce de los títulos y las celdas. Cambia lo que no sea así; lo que no quieras no se importa.',
    column: 'Columna',
    sample: 'Primeras celdas',
    use: 'Se importa como',
    unnamed: (n) => `Columna ${n}`,
    useOf: (column) => `Se importa como: columna ${column}`,
    noCells: 'vacía',
    uses,
    file: (name, n) => `${name} · ${lines(n)}`,
    separator: 'Separador',
    separators: { ',': 'Coma', ';': 'Punto y coma', '\t': 'Tabulador', '|': 'Barra' },
    encoding: 'Codificación',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16 (big-endian)',
      'windows-1252': 'Windows-1252 (occidental)',
    },
    headings: 'La primera línea da nombre a las columnas',
    dateOrder: 'Fechas como 3/4/2026',
    dateOrders,
    currency: 'Las tarifas sin moneda están en',
    noCurrency: 'Sin moneda: se omiten',
    figures: (columns) =>
      `Las cifras no se importan nunca (${columns}): las habría contado otra persona un día cualquiera. Feedscout muestra las suyas cuando el feed da con el creador.`,
    ignored: (columns) => `No se importa: ${columns}.`,
    needsCreator: 'Di qué columna dice de quién se trata: usuario, dirección o id de TikTok.',
    surplus: (read, n) =>
      `Se leen las primeras ${wholeText(read)} líneas; ${wholeText(n)} más no. Divide el archivo para importarlas.`,
    back: 'Atrás',
    next: 'Seguir a la vista previa',
    preparing: 'Comparando con tus creadores',
  },
  preview: {
    title: 'Qué se importará',
    counts: {
      fresh: 'por añadir',
      known: 'ya estaban',
      duplicates: 'repetidos',
      bad: 'no se pueden importar',
      leftOut: 'celdas omitidas',
      doNotContact: 'no contactar',
    },
    rowsTitle: 'Los primeros, tal como quedarán',
    rowsHint: 'Quien se importa figura como «aún sin ver» hasta que el feed da con su cuenta.',
    columns: {
      creator: 'Creador',
      standing: 'Estado',
      tags: 'Etiquetas',
      note: 'Nota',
      email: 'Correo',
      campaign: 'Campaña',
      here: 'Aquí',
    },
    isNew: 'por añadir',
    isKnown: 'ya estaba',
    isFormer: (handle) => `antes @${handle}`,
    doNotContact: 'No contactar',
    campaign: 'A la campaña',
    makeCampaigns: (names, n) =>
      n === 1
        ? `Crear la campaña que nombra el archivo: ${names}`
        : `Crear las ${wholeText(n)} campañas que nombra el archivo: ${names}`,
    makeCampaignsHint: 'Si no, sus creadores van a la campaña elegida arriba.',
    decision: 'Sin estado, quedan como',
    decisions: { listed: 'En la lista', later: 'Luego' },
    known: (n) => `${creators(n)} ya ${agree(n, 'estaba', 'estaban')} aquí`,
    joinsKnown: 'Añadirlos a la campaña, con lo que el archivo sume a etiquetas y nota',
    skipsKnown: 'Dejarlos como están',
    knownHint: 'En ningún caso se sobrescribe una decisión, un estado o una nota tuya.',
    lists: {
      bad: (n) => `${lines(n)} sin importar`,
      leftOut: (n) => plural(n, 'celda omitida', 'celdas omitidas'),
      duplicates: (n) => `${lines(n)} sobre alguien ya nombrado antes`,
      known: (n) => `${creators(n)} ya aquí`,
      doNotContact: (n) => `${creators(n)} por no contactar`,
    },
    doNotContactHint: 'Conservan esa marca y no entran en ninguna lista corta.',
    line: (n) => `Línea ${wholeText(n)}`,
    reasons: { ...badLines, ...leftOutCells },
    duplicate: (handle, first) => `@${handle}: se sumó a la línea ${wholeText(first)}`,
    more: (n) => `y ${wholeText(n)} más`,
    saveProblems: 'Guardar la lista como CSV',
    savedProblems: (file) => `Se guardó ${file}`,
    problemHeadings: ['línea', 'importada', 'motivo', 'texto'],
    problemIn: { bad: 'ninguna celda', 'left-out': 'sin esta celda' },
    problemFile: 'importacion-problemas',
    back: 'Volver a las columnas',
    backToSource: 'Atrás',
    start: (n) => `Importar ${creators(n)}`,
    nobody: 'No queda nadie por importar.',
    progress: (done, total) => `${wholeText(done)} de ${wholeText(total)}`,
    progressLabel: 'Importando',
    cancel: 'Detener',
    stopping: 'Se detiene tras este tramo',
  },
  done: {
    title: 'Importado',
    stoppedTitle: 'Se detuvo a medio camino',
    created: (n) => `${creators(n)} por primera vez aquí`,
    joined: (n) =>
      `${creators(n)} que ya ${agree(n, 'estaba', 'estaban')}, con lo que sumó el archivo`,
    unchanged: (n) => `${creators(n)} que ya ${agree(n, 'estaba', 'estaban')}, sin nada que añadir`,
    campaigns: (names) => `Campañas creadas: ${names}`,
    cancelled: (done, total) =>
      `Lo detuviste tras ${wholeText(done)} de ${wholeText(total)}. Importa el mismo archivo otra vez para seguir: nadie se importa dos veces.`,
    failed: (done, total) =>
      `Se guardaron ${wholeText(done)} de ${wholeText(total)}. Importa el mismo archivo otra vez para seguir: nadie se importa dos veces.`,
    notSeen: 'Figuran como «aún sin ver»; sus cifras llegan cuando el feed da con su cuenta.',
    undo: 'Deshacer la importación',
    undoing: 'Deshaciendo',
    undone: (n) => `Deshecho: ${creators(n)} como antes.`,
    kept: (n) =>
      `${creators(n)} ${agree(n, 'cambió', 'cambiaron')} después y se ${agree(n, 'queda', 'quedan')} como ahora.`,
    toLists: 'A la lista',
    again: 'Importar otra lista',
    failures: {
      busy: 'Otra página de Feedscout está importando, restaurando o haciendo una copia. Espera a que acabe y prueba otra vez.',
      'campaign-gone': 'La campaña se borró entretanto. Elige otra.',
      'storage-full': 'El disco está lleno. Libera espacio y prueba otra vez.',
      'storage-failed':
        'El navegador no quiso guardarlo. Cierra otras páginas de Feedscout y prueba otra vez.',
    },
  },
};
