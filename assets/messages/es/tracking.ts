import type { trackingMessages as English } from '@/assets/messages/en/tracking';
import { plural, wholeText } from './numbers';

const creators = (n: number) => plural(n, 'creador', 'creadores');

export const trackingMessages: typeof English = {
  title: 'Enlaces y códigos',
  intro:
    'Con un enlace y un código promocional por creador sabrás después qué audiencia vino y compró. No se guarda ni se exporta nada hasta que los asignes.',
  link: {
    title: 'Adónde llevan los enlaces',
    landing: 'Página de destino',
    landingExample: 'https://tienda.example/primavera',
    landingHint: 'La página que abren todos los enlaces. Lo que su dirección ya lleva se conserva.',
    utm: 'Campos UTM',
    utmHint:
      'Variables: {campaign}, {handle}, {code}. Se escriben en minúsculas y sin acentos; un campo vacío se omite.',
    fields: {
      source: 'Fuente',
      medium: 'Medio',
      campaign: 'Campaña',
      content: 'Contenido',
    },
    problems: {
      'no-scheme': 'Escribe la dirección completa, que empiece por https://',
      'not-web': 'Los enlaces llevan a páginas web: empieza por https:// o http://',
      invalid: 'No es la dirección de una página web. Cópiala de la barra del navegador.',
      login: 'Esta dirección lleva un usuario o una contraseña: quítalos, los vería todo el mundo.',
      'too-long': 'Esta dirección es demasiado larga para compartirla. Usa una más corta.',
    },
    unknownVariable: (name) => `{${name}} no existe. Usa {campaign}, {handle} o {code}.`,
  },
  codes: {
    title: 'Códigos promocionales',
    pattern: 'Patrón',
    patternHint:
      'Palabras y variables, por ejemplo {NAME}15. {FIRST} es un nombre de pila indicado o confirmado, {NN} cuenta desde 01; dos personas con el mismo nombre nunca comparten código. Vacío: sin códigos. Crea cada código también en la tienda.',
    unknownVariable: (name) =>
      `{${name}} no existe. Usa {NAME}, {FIRST}, {HANDLE}, {CAMPAIGN} o {NN}.`,
    sign: (sign) => `Un código solo lleva letras de la A a la Z, cifras, - y _: quita «${sign}».`,
    problems: {
      brace: 'Hay una llave sin cerrar: las variables se escriben así: {NAME}.',
      'too-long': 'Demasiado largo para decirlo en un vídeo: 14 signos como máximo, sin variables.',
      'too-short': 'Una sola letra es muy poco para un código.',
    },
  },
  details: {
    title: 'Datos de la campaña para mensajes y enlaces',
    text: 'Las plantillas los usan. Lo que está vacío se avisa allí, nunca se inventa.',
    sender: 'Quién firma',
    senderHint: 'Tu nombre y para quién escribes',
    product: 'Producto',
    productHint: 'Tal como va en mitad de una frase',
    offer: 'Qué recibe el creador',
    offerHint: 'Una tarifa, un producto, una parte de las ventas. Di lo que valga para todos.',
    disclosure: 'Cómo hay que marcar los posts',
    disclosureHint: 'Por ejemplo, #publi en la primera línea y la etiqueta de contenido de TikTok',
  },
  table: {
    label: 'Enlaces y códigos de esta campaña',
    creator: 'Creador',
    code: 'Código',
    url: 'Enlace',
    state: 'Estado',
    actions: 'Acciones',
    given: 'Asignado',
    proposed: 'Propuesto',
    partly: 'Asignado en parte',
    noCode: 'Sin código',
    noUrl: 'Sin enlace',
    search: 'Buscar un creador',
    count: (shown, all) =>
      shown === all ? creators(all) : `${wholeText(shown)} de ${creators(all)}`,
    more: (n) => `Mostrar ${wholeText(n)} más`,
    nobodyFound: 'Nadie con ese nombre está en la campaña.',
    edit: 'Editar',
    editOf: (handle) => `Editar enlace y código de @${handle}`,
    copy: 'Copiar',
    copyOf: (handle) => `Copiar enlace y código de @${handle}`,
    copied: (handle) => `Enlace y código de @${handle} copiados`,
    notCopied: 'El navegador no permitió usar el portapapeles. Selecciona el texto y cópialo.',
  },
  give: (n) =>
    n === 1 ? 'Asignar este enlace y código' : `Asignar ${wholeText(n)} enlaces y códigos`,
  nothingToGive: 'Todos tienen el suyo',
  giving: (done, all) => `Guardando ${wholeText(done)} de ${wholeText(all)}…`,
  giveHint: (n) => `${creators(n)} aún sin enlace o código. Lo que ya se asignó queda como está.`,
  editor: {
    code: 'Código',
    codeHint: 'De 2 a 40 letras, cifras, - o _. Vacío: sin código.',
    url: 'Enlace',
    urlHint: 'Vacío: sin enlace.',
    save: 'Guardar',
    cancel: 'Cancelar',
    form: 'De 2 a 40 letras, cifras, - o _, sin espacios.',
    taken: (owner) => `${owner} ya tiene este código. Las ventas no se podrían distinguir.`,
    alike: (owner) =>
      `Se confunde fácilmente con el código de ${owner}. Guarda otra vez para mantenerlo.`,
    changesGiven:
      'Ya se había asignado: puede que un vídeo nombre el anterior, y sus ventas no se contarían.',
    saved: (handle) => `Enlace y código de @${handle} guardados`,
    notSaved: 'No se guardó: lo que escribiste sigue aquí. Inténtalo de nuevo.',
  },
  empty: {
    nobodyTitle: 'Aún no hay a quién asignar un enlace',
    nobodyText:
      'Aquí aparecen los creadores de la lista corta de esta campaña, salvo quienes la rechazaron o no deben recibir mensajes.',
    toList: 'Abrir la lista corta',
    nothingSet:
      'Indica una página de destino o un patrón de códigos y verás aquí lo que recibiría cada creador.',
  },
};
