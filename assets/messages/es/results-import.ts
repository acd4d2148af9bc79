/** Lo que dice la importación de clics y ventas. */
import type { outcomeImportMessages as english } from '@/assets/messages/en/results-import';
import type { OutcomeProblem } from '@/lib/model/outcome-columns';
import { moneyText } from './money';
import { dayText, plural, wholeText } from './numbers';

const lines = (n: number) => plural(n, 'línea', 'líneas');
const creators = (n: number) => plural(n, 'creador', 'creadores');

const problems: Record<OutcomeProblem, string> = {
  'broken-quotes': 'las comillas de la línea no se cierran',
  number: 'no es un número',
  negative: 'menos que cero',
  'no-currency': 'sin moneda',
  'other-currency': 'otra moneda que sus demás ventas',
};

export const outcomeImportMessages: typeof english = {
  title: 'Importar clics y ventas',
  intro:
    'Cualquier exportación de una tienda o de una analítica que lleve un código promocional, un UTM content o un usuario. No se guarda nada antes de que confirmes, y el archivo no sale de este navegador.',
  back: 'Todos los resultados',
  drop: 'Suelta aquí un archivo CSV',
  dropNow: 'Suéltalo para leerlo',
  choose: 'Elegir un archivo',
  reading: 'Leyendo…',
  fileHint: (maxLines) =>
    `CSV o TSV, hasta ${wholeText(maxLines)} líneas. P. ej. pedidos o ventas por descuento de Shopify, cupones de WooCommerce, “contenido del anuncio” de Google Analytics, Bitly.`,
  failures: {
    'too-large': 'El archivo pesa más de 20 MB. Exporta menos columnas o menos tiempo.',
    workbook: 'Es un libro de cálculo. Guárdalo antes como CSV (Archivo, Guardar como, CSV UTF-8).',
    binary: 'No es un archivo de texto. Expórtalo como CSV.',
    empty: 'No hay nada en este archivo.',
    unreadable: 'No se pudo leer el archivo. Elígelo otra vez.',
    broken: 'Apenas una línea de este archivo se puede leer como CSV. Expórtalo de nuevo.',
  },
  columnsTitle: 'Qué contienen las columnas',
  columnsHint: 'Deducido de sus nombres y celdas. Cambia lo que no sea así.',
  useOf: (column) => `Qué contiene “${column}”`,
  unnamed: (n) => `Columna ${wholeText(n)}`,
  noCells: 'vacía',
  uses: {
    ignore: 'Dejar fuera',
    code: 'Código promocional',
    'utm-content': 'Contenido UTM',
    link: 'Enlace con contenido UTM',
    handle: 'Usuario del creador',
    order: 'Número de pedido (cada uno cuenta una vez)',
    clicks: 'Clics o sesiones',
    redemptions: 'Canjes o pedidos',
    sales: 'Ventas',
    currency: 'Moneda',
  },
  decimalMark: 'Los decimales se escriben',
  decimalMarks: { '.': 'con punto: 1,234.50', ',': 'con coma: 1.234,50' },
  ambiguous: 'El archivo no aclara si 1.234 es más de mil o poco más de uno. Elige.',
  currency: 'Moneda de las ventas',
  noCurrency: 'Elegir…',
  needsWho:
    'Elige la columna que dice de quién es cada línea: un código, un contenido UTM, un enlace o un usuario.',
  needsResult: 'Elige al menos una columna de resultados: clics, canjes, pedidos o ventas.',
  needsCurrency: 'Elige la moneda de las ventas.',
  surplus: (read, left) =>
    `Solo se leen las primeras ${wholeText(read)} líneas; quedan fuera ${lines(left)} más.`,
  previewTitle: 'Qué se guardará',
  previewSums: (n, fileLines) => `${creators(n)} en ${lines(fileLines)} del archivo.`,
  nobody:
    'Ninguna línea es de un creador de esta campaña. Revisa las columnas, y que sus códigos estén en Contacto, Enlaces y códigos.',
  mode: 'Las cifras del archivo son',
  modes: {
    replace: 'totales: sustituyen a lo que se sabía',
    add: 'nuevas: se suman a lo que se sabía',
  },
  asOf: 'Contado hasta el',
  asOfHint: 'El último día del archivo',
  asOfError: 'Un día que no sea posterior a hoy',
  creator: 'Creador',
  lines: 'Líneas',
  clicks: 'Clics',
  redemptions: 'Canjes',
  sales: 'Ventas',
  change: (before, after) => `${before ?? 'no se sabe'} → ${after ?? 'no se sabe'}`,
  unchanged: (value) => value ?? 'no se sabe',
  count: wholeText,
  money: moneyText,
  unknownTitle: (n) => `${plural(n, 'nombre', 'nombres')} que no son de nadie aquí`,
  unknownHint:
    'Códigos, enlaces o usuarios del archivo que no son de nadie en esta campaña. No se guardan.',
  unknownLine: (text, n) => `${text} (${lines(n)})`,
  unnamedLines: (n) => `${lines(n)} sin código, enlace ni usuario. No se guardan.`,
  problemsTitle: (n) => `${plural(n, 'celda', 'celdas')} sin contar`,
  problemLine: (line, text, problem) => `Línea ${wholeText(line)}: “${text}”, ${problems[problem]}`,
  andMore: (n) => `y ${wholeText(n)} más`,
  store: (n) => `Guardar para ${creators(n)}`,
  storing: 'Guardando…',
  otherFile: 'Otro archivo',
  doneTitle: 'Guardado',
  done: (n, file, at) =>
    `Los resultados de ${creators(n)} vienen de ${file}, hasta el ${dayText(at)}.`,
  undo: 'Deshacer',
  undoneTitle: 'Deshecho',
  undone: (n) => `Los resultados de ${creators(n)} están como antes.`,
  notStored: 'No se guardó nada. Inténtalo otra vez.',
  seeResults: 'Ver los resultados',
};
