import type { partnersMessages as English } from '@/assets/messages/en/partners';
import { moneyText } from './money';
import { agree, dateText, dayText, percentText, plural, wholeText } from './numbers';

const creators = (n: number) => plural(n, 'creador', 'creadores');
const days = (n: number) => plural(n, 'día', 'días');

function dueText(at: number, inDays: number, now: number): string {
  if (inDays === 0) return 'vence hoy';
  if (inDays === 1) return 'vence mañana';
  const day = dateText(at, now);
  return inDays < 0
    ? `venció el ${day}, hace ${days(-inDays)}`
    : `vence el ${day}, en ${days(inDays)}`;
}

function endText(at: number, inDays: number, now: number): string {
  if (inDays === 0) return 'terminan hoy';
  if (inDays === 1) return 'terminan mañana';
  const day = dateText(at, now);
  return inDays < 0
    ? `terminaron el ${day}, hace ${days(-inDays)}`
    : `terminan el ${day}, en ${days(inDays)}`;
}

export const partnersMessages: typeof English = {
  title: 'Acuerdos',
  intro: 'Todos aquellos a quienes se escribió en esta campaña y lo que has acordado con ellos.',
  notSaved: 'No se guardó: lo que escribiste sigue aquí. Inténtalo de nuevo.',
  insert: (variable, field) => `Poner {${variable}} en ${field}`,
  badDay: 'Ese día no existe en el calendario. Escribe día, mes y año.',
  badYear: 'Revisa el año: debería empezar por 20.',
  day: dayText,
  money: moneyText,
  due: {
    deliverable: (what, at, inDays, now) => `${what}: ${dueText(at, inDays, now)}`,
    payment: (at, inDays, now) => `Pago: ${dueText(at, inDays, now)}`,
    'usage-ends': (at, inDays, now) => `Los derechos de uso ${endText(at, inDays, now)}`,
    'whitelisting-ends': (at, inDays, now) =>
      `Los derechos publicitarios ${endText(at, inDays, now)}`,
    'media-kit': (askedAt, now) => `Kit de medios pedido el ${dateText(askedAt, now)}, sin recibir`,
    more: (n) => `y ${wholeText(n)} más`,
    none: 'Nada pendiente',
  },
  list: {
    sums: 'Totales',
    agreed: 'Tarifas acordadas',
    unpaid: 'Aún sin pagar',
    payable: (sums) => `${sums} a pagar en 7 días o antes`,
    dueSoon: 'Vence en 7 días',
    overdue: (n) => `${wholeText(n)} ya ${agree(n, 'vencida', 'vencidas')}`,
    noFee: 'Ninguna',
    things: (n) => plural(n, 'cosa', 'cosas'),
    filter: 'Qué está pendiente',
    filters: {
      all: 'Todo',
      overdue: 'Vencido',
      week: 'Esta semana',
      deliverable: 'Entregas',
      unpaid: 'Sin pagar',
      rights: 'Derechos que terminan',
      'media-kit': 'Kit de medios',
      repeat: 'Ya colaboraron',
    },
    filterCount: (name, n) => `${name}: ${wholeText(n)}`,
    table: (n) => `${creators(n)} con contacto`,
    creator: 'Creador',
    status: 'Estado',
    fee: 'Tarifa',
    next: 'Próximo vencimiento',
    posts: 'Publicados',
    paid: (at, now) => `Pagado el ${dateText(at, now)}`,
    notPaid: 'Sin pagar',
    noFeeYet: 'Aún sin tarifa',
    postsSaid: (n) => plural(n, 'post reconocido', 'posts reconocidos'),
    repeat: (campaigns) => `Ya colaboró en: ${campaigns.join(', ')}`,
    more: (n) => `Mostrar ${wholeText(n)} más`,
    noMatch: 'Nadie cumple este filtro.',
    showAll: 'Mostrar todo',
    emptyTitle: 'Aún no se ha escrito a nadie',
    emptyText:
      'Pon el estado de un creador en «Contactado» o más allá, en la lista o después de escribir, y aparecerá aquí con tarifa, entregas, derechos y pagos.',
    toMessages: 'Escribir mensajes',
    toList: 'Abrir la lista corta',
  },
  page: {
    back: 'Todos los acuerdos',
    next: 'Lo siguiente',
    nothingNext: 'No hay nada pendiente. Las fechas que pongas abajo aparecen aquí.',
    notListed: 'No está en la lista corta de esta campaña.',
    shortlist: 'Añadir a la lista',
    doNotContact: (at) => `No debe recibir mensajes, en ninguna campaña, desde el ${dayText(at)}.`,
    statusBehind: (handle) => `Escribiste a @${handle} y su estado sigue siendo «En la lista».`,
    setContacted: 'Pasar a «Contactado»',
    profile: 'Abrir perfil',
    insights: 'Análisis',
    results: 'Resultados',
    saved: 'Aquí todo se guarda al salir de cada campo.',
    unknownTitle: 'No se conoce a nadie con esta dirección',
    unknownText: 'Puede que se haya borrado al creador o que la dirección esté incompleta.',
  },
  agreement: {
    title: 'Lo acordado',
    fee: 'Tarifa por todo lo acordado',
    feeHint: 'Vacía si solo se entrega un producto',
    currency: 'Moneda de la tarifa',
    badFee: 'Escribe un importe mayor que 0, por ejemplo 400 o 1250,50.',
    quoted: (fee) => `Pidió ${fee} por post`,
    useQuoted: (fee) => `Usar ${fee}`,
    paymentDue: 'Fecha de pago',
    paymentHint: 'Pagar pronto conserva colaboraciones: lo habitual son 15 días tras publicar.',
    usePaymentDay: (at, now) => `Usar el ${dateText(at, now)}, 15 días tras el post`,
    paidOn: 'Pagado el',
    paidToday: 'Pagado hoy',
    product: 'Producto',
    productHint: 'Qué se envía: nombre, tamaño, valor',
    productSentOn: 'Producto enviado el',
    sentToday: 'Enviado hoy',
  },
  deliverables: {
    title: 'Entregas',
    none: 'Aún no hay nada acordado. Añade cada post o archivo por separado, con su fecha.',
    what: 'Qué',
    whatHint: 'Por ejemplo: 1 vídeo de 30 segundos con el producto en los 3 primeros',
    empty: 'Di qué es o quítalo.',
    dueOn: 'Para el',
    approval: 'Estado',
    approvals: {
      open: 'Aún sin entregar',
      submitted: 'Por aprobar',
      'changes-asked': 'Cambios pedidos',
      approved: 'Aprobado',
    },
    post: 'El post resultante',
    noPost: 'Aún ninguno',
    noPosts:
      'Aquí podrás elegir los posts de este creador que nombren la marca o lleven el código, una vez vistos.',
    postOption: (at, caption) => `${dayText(at)} · ${caption}`,
    postUnknown: (id) => `Post n.º ${id}`,
    openPost: 'Abrir el post',
    add: 'Añadir entrega',
    full: 'Un acuerdo admite 30 entregas como máximo.',
    remove: (what) => `Quitar ${what}`,
    removed: (what) => `Se quitó «${what}».`,
    item: (n) => `Entrega ${wholeText(n)}`,
  },
  undo: 'Deshacer',
  rights: {
    title: 'Derechos',
    usage: 'Derechos de uso',
    usageHint: 'Dónde puede mostrar la marca el propio post: web, correo, tiendas',
    usageUntil: 'Uso hasta',
    whitelistingUntil: 'Se puede usar como anuncio hasta',
    adCode: 'Código de autorización de anuncios',
    adCodeHint: 'Tal como lo envía el creador',
    howTo: 'Dónde encuentra el creador el código',
    steps: [
      'En la app de TikTok, abre el post y toca ⋯.',
      'Abre «Configuración de anuncios» y activa «Autorización de anuncios». La cuenta también debe permitirlo en sus ajustes.',
      'Elige cuánto tiempo podrá usarlo la marca, de 7 a 365 días, y toca «Generar código».',
      'Copia el código y te lo envía. Puede retirarlo allí mismo; no hace falta ninguna contraseña.',
    ],
    captionFixed: 'Una vez autorizado el post, su descripción ya no se puede cambiar.',
  },
  disclosure: {
    title: 'Transparencia publicitaria',
    what: 'Qué se pidió',
    hint: 'Cómo hay que marcar el post: etiqueta, palabras, aviso de contenido de TikTok',
    use: (text) => `Usar «${text}»`,
    askedOn: 'Pedido el',
    askedToday: 'Pedido hoy',
    advice:
      'Lo que se considera claro depende del mercado. La fila «Patrocinio» del análisis dice lo que se sabe de los mercados de tu brief.',
  },
  mediaKit: {
    title: 'Kit de medios',
    asTheySay:
      'Según el creador. TikTok no muestra las audiencias, así que nada de esto está comprobado.',
    askedOn: 'Pedido el',
    askedToday: 'Pedido hoy',
    receivedOn: 'Recibido el',
    asOf: 'Cifras del',
    countries: 'Audiencia por país, %',
    countriesHint: 'Por ejemplo: México 45, ES 20,5, US 9',
    ages: 'Audiencia por edad, %',
    agesHint: 'Por ejemplo: 18-24 45, 25-34 30, 55+ 3',
    problems: {
      form: (piece) => `«${piece}» no es una parte: escribe un nombre y un porcentaje.`,
      country: (piece) => `«${piece}» no es un país conocido aquí. Usa su nombre o su código.`,
      age: (piece) => `«${piece}» no es una edad: escribe 18-24 o 55+.`,
      'too-many': (piece) => `Son demasiados: quita desde «${piece}».`,
      twice: (piece) => `«${piece}» está dos veces.`,
    },
    share: percentText,
    sum: (pct) => `${percentText(pct)} en total`,
    over: (pct) => `${percentText(pct)} en total: más del 100 %. Pregunta al creador.`,
    countriesTable: 'Audiencia por país, según el creador',
    agesTable: 'Audiencia por edad, según el creador',
  },
  log: {
    title: 'Registro de contactos',
    none: 'Aún no hay contactos anotados.',
    day: 'Día',
    route: 'Por',
    routes: {
      email: 'Correo',
      dm: 'Mensaje directo',
      form: 'Formulario o enlace',
      call: 'Llamada',
      other: 'Otro medio',
    },
    direction: 'Sentido',
    toCreator: 'Al creador',
    fromCreator: 'Del creador',
    text: 'Qué se dijo',
    add: 'Añadir al registro',
    save: 'Guardar',
    cancel: 'Cancelar',
    edit: (day) => `Editar el contacto del ${day}`,
    remove: (day) => `Quitar el contacto del ${day}`,
    removed: (day) => `Se quitó el contacto del ${day}.`,
    emptyText: 'Escribe qué se dijo.',
    line: (direction, route) => `${direction} · por ${route.toLowerCase()}`,
  },
  tracking: {
    title: 'Enlace y código',
    code: 'Código promocional',
    url: 'Enlace',
    none: 'Aún sin asignar.',
    give: 'Asignar enlace y código',
    change: 'Cambiar',
    copyCode: 'Copiar código',
    copyUrl: 'Copiar enlace',
    copied: (text) => `Copiado: ${text}`,
    notCopied: 'El navegador no permitió usar el portapapeles. Selecciona el texto y cópialo.',
  },
  open: 'Acuerdo',
};
